package nl.praktijklerenplus.platform.consumer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.store.Insights;

/** Keeps in every service who else may see a student for a while, as intake tells it. */
@ApplicationScoped
public class InsightEvents {

  private final Insights insights;

  InsightEvents(Insights insights) {
    this.insights = insights;
  }

  public Uni<Void> hear(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(event -> hear(session, event))
        .collect()
        .last();
  }

  /** What other events tell is passed. */
  public Uni<Void> hear(Mutiny.StatelessSession session, ReceivedEvent event) {
    return switch (event.gebeurtenis()) {
      case "InzageVerleend" ->
          give(session, event, event.text("organisatie"), end(event.text("tot")));
      case "NoodtoegangGenomen" ->
          give(session, event, event.text("actor"), Instant.parse(event.text("tot")));
      case "GebeurtenisGecorrigeerd" -> corrected(session, event);
      default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> give(
      Mutiny.StatelessSession session, ReceivedEvent event, String to, Instant until) {
    return insights.give(session, event.eventId(), event.aggregaat(), to, until);
  }

  private Uni<Void> corrected(Mutiny.StatelessSession session, ReceivedEvent event) {
    JsonNode velden = event.data().path("velden");
    Optional<String> to = text(velden, "organisatie");
    Optional<Instant> until = text(velden, "tot").map(InsightEvents::end);
    return to.isEmpty() && until.isEmpty()
        ? Uni.createFrom().voidItem()
        : insights.change(session, event.uuid("gebeurtenis"), to, until);
  }

  /** The whole last day counts. */
  private static Instant end(String day) {
    return DateRules.end(LocalDate.parse(day));
  }

  private static Optional<String> text(JsonNode velden, String name) {
    return Optional.ofNullable(velden.path(name).textValue());
  }
}
