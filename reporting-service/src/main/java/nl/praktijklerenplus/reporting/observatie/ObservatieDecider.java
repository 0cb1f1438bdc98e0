package nl.praktijklerenplus.reporting.observatie;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.reporting.observatie.Observatie.*;
import nl.praktijklerenplus.reporting.observatie.ObservatieCommand.ObservatieVastleggen;
import nl.praktijklerenplus.reporting.observatie.ObservatieEvent.ObservatieVastgelegd;
import nl.praktijklerenplus.reporting.observatie.ObservatieWeigering.ObservatieAlBekend;

/** An observatie is recorded once. */
public final class ObservatieDecider
    implements Decider<ObservatieCommand, Observatie, ObservatieEvent, NoContext> {

  @Override
  public Observatie initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<ObservatieEvent> decide(
      ObservatieCommand command, LocalDate datum, Observatie state, NoContext known) {
    ObservatieEvent event = event(command);
    return Outcome.unless(refusal(new Fact<>(event, datum), state), event);
  }

  private static ObservatieEvent event(ObservatieCommand command) {
    return switch (command) {
      case ObservatieVastleggen(
              var observatie,
              var fase,
              var onderwerp,
              var perspectief,
              var soort,
              var tekst,
              var bron) ->
          new ObservatieVastgelegd(observatie, fase, onderwerp, perspectief, soort, tekst, bron);
    };
  }

  @Override
  public Optional<ObservatieWeigering> refusal(Fact<ObservatieEvent> fact, Observatie state) {
    return switch (state) {
      case Onbekend _ -> Optional.empty();
      case Vastgelegd _ -> Optional.of(new ObservatieAlBekend());
    };
  }

  @Override
  public Observatie evolve(Observatie state, Fact<ObservatieEvent> fact) {
    return switch (state) {
      case Onbekend _ -> na(fact);
      case Vastgelegd _ -> throw new CorruptStream(state, fact.event());
    };
  }

  private static Observatie na(Fact<ObservatieEvent> fact) {
    return switch (fact.event()) {
      case ObservatieVastgelegd vastgelegd -> new Vastgelegd(vastgelegd, fact.datum());
    };
  }
}
