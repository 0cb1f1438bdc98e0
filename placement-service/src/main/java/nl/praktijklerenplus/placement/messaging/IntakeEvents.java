package nl.praktijklerenplus.placement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.messaging.store.StudentCopy;
import nl.praktijklerenplus.placement.stage.StudentToestand;
import nl.praktijklerenplus.platform.consumer.EventHandler;
import nl.praktijklerenplus.platform.consumer.InsightEvents;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.CorrectionExecutor;
import nl.praktijklerenplus.platform.store.Forgetting;

/** Keeps the copy of the students, and lets the policies act. */
@ApplicationScoped
class IntakeEvents implements EventHandler {

  private final StudentCopy students;
  private final StagePolicy policy;
  private final CorrectionExecutor corrections;
  private final Forgetting forgetting;
  private final InsightEvents insights;

  IntakeEvents(
      StudentCopy students,
      StagePolicy policy,
      CorrectionExecutor corrections,
      Forgetting forgetting,
      InsightEvents insights) {
    this.students = students;
    this.policy = policy;
    this.corrections = corrections;
    this.forgetting = forgetting;
    this.insights = insights;
  }

  @Override
  public Set<String> topics() {
    return Set.of("plp.intake");
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
      case "KandidaatAangemeld" -> students.add(session, event, StudentToestand.KANDIDAAT);
      case "KandidaatAfgesloten" -> students.add(session, event, StudentToestand.AFGESLOTEN);
      case "StudentIngestroomd", "StudentTeruggekeerd" ->
          students.add(session, event, StudentToestand.ACTIEF);
      case "TrajectAfgerond" -> students.add(session, event, StudentToestand.AFGEROND);
      case "StudentGepauzeerd" ->
          students
              .add(session, event, StudentToestand.GEPAUZEERD)
              .chain(() -> policy.interrupt(session, event));
      case "StudentHervat" ->
          students
              .add(session, event, StudentToestand.ACTIEF)
              .chain(() -> policy.resume(session, event));
      case "StudentUitgevallen" ->
          students
              .add(session, event, StudentToestand.UITGEVALLEN)
              .chain(() -> policy.end(session, event));
      case "StudentOvergedragen" -> students.handedOver(session, event);
      case "InzageVerleend", "NoodtoegangGenomen" -> insights.hear(session, event);
      case "StudentVergeten" -> forgetting.forget(session, event.aggregaat(), event.eventId());
      case "GebeurtenisGecorrigeerd" -> corrected(session, event);
      default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> corrected(Mutiny.StatelessSession session, ReceivedEvent event) {
    return organisatie(session, event)
        .chain(() -> insights.hear(session, event))
        .chain(() -> moved(session, event));
  }

  private Uni<Void> organisatie(Mutiny.StatelessSession session, ReceivedEvent event) {
    JsonNode velden = event.data().path("velden");
    String organisatie = velden.path("naar").asText(velden.path("organisatie").textValue());
    return organisatie == null
        ? Uni.createFrom().voidItem()
        : students.moved(session, event.aggregaat(), event.uuid("gebeurtenis"), organisatie);
  }

  private Uni<Void> moved(Mutiny.StatelessSession session, ReceivedEvent event) {
    String day = event.text("nieuweDatum");
    if (day == null) {
      return Uni.createFrom().voidItem();
    }
    LocalDate datum = LocalDate.parse(day);
    return students
        .correct(session, event.aggregaat(), event.uuid("gebeurtenis"), datum)
        .chain(
            () ->
                corrections.move(
                    session, event.uuid("gebeurtenis"), datum, event.eventId(), event.bekend()));
  }
}
