package nl.praktijklerenplus.reporting.observatie.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.store.EventStore;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.observatie.ObservatieEvent;
import nl.praktijklerenplus.reporting.observatie.ObservatieEvent.ObservatieVastgelegd;

/** The observaties up to a day as they were known then, with their texts. */
@ApplicationScoped
public class ObservatiesThen {

  /** One as it read then. */
  public record ObservatieToen(
      UUID observatie,
      LocalDate datum,
      String fase,
      String onderwerp,
      String perspectief,
      String soort,
      String tekst,
      String bron) {

    static ObservatieToen of(Fact<ObservatieEvent> fact) {
      return switch (fact.event()) {
        case ObservatieVastgelegd said ->
            new ObservatieToen(
                said.observatie(),
                fact.datum(),
                said.fase(),
                said.onderwerp(),
                said.perspectief().name(),
                said.soort().name(),
                said.tekst().waarde(),
                said.bron());
      };
    }
  }

  private final Transactions transactions;
  private final EventStore events;
  private final ObservatieAggregate aggregate;

  ObservatiesThen(Transactions transactions, EventStore events, ObservatieAggregate aggregate) {
    this.transactions = transactions;
    this.events = events;
    this.aggregate = aggregate;
  }

  /**
   * @param peildatum of what was observed up to and including this day
   * @param bekendOp as known at the end of this day
   */
  public Uni<List<ObservatieToen>> on(LocalDate peildatum, LocalDate bekendOp) {
    return transactions.run(session -> on(session, peildatum, bekendOp, _ -> true));
  }

  /**
   * The same of some events only.
   *
   * @param counts which, by their identity
   */
  public Uni<List<ObservatieToen>> on(
      Mutiny.StatelessSession session,
      LocalDate peildatum,
      LocalDate bekendOp,
      Predicate<UUID> counts) {
    var end = bekendOp.plusDays(1).atStartOfDay(DateRules.ZONE).toInstant();
    return events
        .knownBefore(session, aggregate.plural(), aggregate.events(), end, counts)
        .map(histories -> histories.stream().flatMap(one -> facts(one, peildatum)).toList());
  }

  private static Stream<ObservatieToen> facts(
      History<ObservatieEvent> history, LocalDate peildatum) {
    return history.events().stream()
        .map(recorded -> recorded.fact())
        .filter(fact -> !fact.datum().isAfter(peildatum))
        .map(ObservatieToen::of);
  }
}
