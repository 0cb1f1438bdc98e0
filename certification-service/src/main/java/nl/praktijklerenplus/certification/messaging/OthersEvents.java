package nl.praktijklerenplus.certification.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.certification.messaging.store.StageCopy;
import nl.praktijklerenplus.certification.messaging.store.StudentCopy;
import nl.praktijklerenplus.platform.consumer.EventHandler;
import nl.praktijklerenplus.platform.consumer.InsightEvents;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.Forgetting;

/** Keeps the copies of students, stages and recognitions that the deciders need. */
@ApplicationScoped
class OthersEvents implements EventHandler {

  private final StudentCopy students;
  private final StageCopy stages;
  private final Forgetting forgetting;
  private final InsightEvents insights;

  OthersEvents(
      StudentCopy students, StageCopy stages, Forgetting forgetting, InsightEvents insights) {
    this.students = students;
    this.stages = stages;
    this.forgetting = forgetting;
    this.insights = insights;
  }

  @Override
  public Set<String> topics() {
    return Set.of("plp.intake", "plp.placement");
  }

  @Override
  public Uni<Void> handle(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(event -> one(session, event))
        .collect()
        .last();
  }

  private Uni<Void> one(Mutiny.StatelessSession session, ReceivedEvent event) {
    return switch (event.gebeurtenis()) {
      case "KandidaatAangemeld" -> students.add(session, event, "KANDIDAAT");
      case "KandidaatAfgesloten" -> students.add(session, event, "AFGESLOTEN");
      case "StudentIngestroomd", "StudentHervat", "StudentTeruggekeerd" ->
          students.add(session, event, "ACTIEF");
      case "StudentGepauzeerd" -> students.add(session, event, "GEPAUZEERD");
      case "StudentUitgevallen" -> students.add(session, event, "UITGEVALLEN");
      case "TrajectAfgerond" -> students.add(session, event, "AFGEROND");
      case "StageGestart" -> stages.began(session, event);
      case "StageBeeindigd", "StageAfgerond" -> stages.ended(session, event);
      case "LeerbedrijfErkend" -> stages.recognised(session, event);
      case "StudentOvergedragen" -> students.handedOver(session, event);
      case "InzageVerleend", "NoodtoegangGenomen" -> insights.hear(session, event);
      case "StudentVergeten" -> forgetting.forget(session, event.aggregaat(), event.eventId());
      case "GebeurtenisGecorrigeerd" -> corrected(session, event);
      default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> corrected(Mutiny.StatelessSession session, ReceivedEvent event) {
    UUID target = event.uuid("gebeurtenis");
    return moved(session, event)
        .chain(() -> insights.hear(session, event))
        .chain(() -> changed(session, target, event.data().path("velden")))
        .chain(() -> organisatie(session, event));
  }

  private Uni<Void> organisatie(Mutiny.StatelessSession session, ReceivedEvent event) {
    JsonNode velden = event.data().path("velden");
    String organisatie = velden.path("naar").asText(velden.path("organisatie").textValue());
    return organisatie == null
        ? Uni.createFrom().voidItem()
        : students.moved(session, event.aggregaat(), event.uuid("gebeurtenis"), organisatie);
  }

  private Uni<Void> moved(Mutiny.StatelessSession session, ReceivedEvent event) {
    UUID target = event.uuid("gebeurtenis");
    String day = event.text("nieuweDatum");
    if (day == null) {
      return Uni.createFrom().voidItem();
    }
    LocalDate datum = LocalDate.parse(day);
    return students
        .correct(session, event.aggregaat(), target, datum)
        .chain(() -> stages.moved(session, target, datum));
  }

  private Uni<Void> changed(Mutiny.StatelessSession session, UUID target, JsonNode velden) {
    return velden.has("geldigTot")
        ? stages.validUntil(session, target, velden.get("geldigTot").textValue())
        : Uni.createFrom().voidItem();
  }
}
