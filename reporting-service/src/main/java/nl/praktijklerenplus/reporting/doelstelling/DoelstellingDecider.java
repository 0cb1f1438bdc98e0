package nl.praktijklerenplus.reporting.doelstelling;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.reporting.doelstelling.Doelstelling.*;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingCommand.DoelstellingVastleggen;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent.DoelstellingVastgelegd;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingWeigering.*;

/** A doelstelling is set once, for an indicator that exists. */
public final class DoelstellingDecider
    implements Decider<DoelstellingCommand, Doelstelling, DoelstellingEvent, DoelstellingOmgeving> {

  @Override
  public Doelstelling initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<DoelstellingEvent> decide(
      DoelstellingCommand command,
      LocalDate datum,
      Doelstelling state,
      DoelstellingOmgeving known) {
    return switch (command) {
      case DoelstellingVastleggen(var doelstelling, var indicator, var streefwaarde, var op) -> {
        var event = new DoelstellingVastgelegd(doelstelling, indicator, streefwaarde, op);
        yield Outcome.unless(
            refusal(new Fact<>(event, datum), state).or(() -> indicatorBekend(known, indicator)),
            event);
      }
    };
  }

  private static Optional<DoelstellingWeigering> indicatorBekend(
      DoelstellingOmgeving known, String indicator) {
    return known.indicatorBekend()
        ? Optional.empty()
        : Optional.of(new IndicatorOnbekend(indicator));
  }

  @Override
  public Optional<DoelstellingWeigering> refusal(Fact<DoelstellingEvent> fact, Doelstelling state) {
    return switch (state) {
      case Onbekend _ -> Optional.empty();
      case Vastgelegd _ -> Optional.of(new DoelstellingAlBekend());
    };
  }

  @Override
  public Doelstelling evolve(Doelstelling state, Fact<DoelstellingEvent> fact) {
    return switch (state) {
      case Onbekend _ -> na(fact);
      case Vastgelegd _ -> throw new CorruptStream(state, fact.event());
    };
  }

  private static Doelstelling na(Fact<DoelstellingEvent> fact) {
    return switch (fact.event()) {
      case DoelstellingVastgelegd vastgelegd -> new Vastgelegd(vastgelegd, fact.datum());
    };
  }
}
