package nl.praktijklerenplus.placement.leerwerkplek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekEvent.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** Decides about leerwerkplekken. */
public final class LeerwerkplekDecider
    implements Decider<LeerwerkplekCommand, Leerwerkplek, LeerwerkplekEvent, LeerwerkplekOmgeving> {

  @Override
  public Leerwerkplek initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<LeerwerkplekEvent> decide(
      LeerwerkplekCommand command,
      LocalDate datum,
      Leerwerkplek state,
      LeerwerkplekOmgeving known) {
    return switch (command) {
      case LeerwerkplekAanbieden aanbieden -> aanbieden(aanbieden, datum, state, known);
      case LeerwerkplekIntrekken(UUID leerwerkplek) ->
          intrekken(new LeerwerkplekIngetrokken(leerwerkplek), datum, state, known);
    };
  }

  private Outcome<LeerwerkplekEvent> aanbieden(
      LeerwerkplekAanbieden aanbieden,
      LocalDate datum,
      Leerwerkplek state,
      LeerwerkplekOmgeving known) {
    return known
        .werkgeverCode()
        .<LeerwerkplekEvent>map(code -> aangeboden(aanbieden, code))
        .map(event -> Outcome.unless(refusal(new Fact<>(event, datum), state), event))
        .orElseGet(() -> Outcome.refused(new WerkgeverOnbekend()));
  }

  private static LeerwerkplekAangeboden aangeboden(LeerwerkplekAanbieden aanbieden, String code) {
    return new LeerwerkplekAangeboden(
        aanbieden.leerwerkplek(),
        aanbieden.werkgever(),
        code,
        aanbieden.richting(),
        aanbieden.locatie());
  }

  private Outcome<LeerwerkplekEvent> intrekken(
      LeerwerkplekEvent event, LocalDate datum, Leerwerkplek state, LeerwerkplekOmgeving known) {
    return Outcome.unless(
        refusal(new Fact<>(event, datum), state)
            .or(() -> als(known.bezet(), new LeerwerkplekBezet())),
        event);
  }

  @Override
  public Optional<LeerwerkplekWeigering> refusal(Fact<LeerwerkplekEvent> fact, Leerwerkplek state) {
    return switch (fact.event()) {
      case LeerwerkplekAangeboden _ ->
          als(!(state instanceof Onbekend), new LeerwerkplekAlBekend());
      case LeerwerkplekIngetrokken _ ->
          als(state instanceof Onbekend, new LeerwerkplekOnbekend())
              .or(() -> als(state instanceof Ingetrokken, new LeerwerkplekAlIngetrokken()));
    };
  }

  private static Optional<LeerwerkplekWeigering> als(boolean zo, LeerwerkplekWeigering weigering) {
    return zo ? Optional.of(weigering) : Optional.empty();
  }

  @Override
  public Leerwerkplek evolve(Leerwerkplek state, Fact<LeerwerkplekEvent> fact) {
    return switch (fact.event()) {
      case LeerwerkplekAangeboden aangeboden when state instanceof Onbekend ->
          new Aangeboden(Plekgegevens.van(aangeboden, fact.datum()));
      case LeerwerkplekIngetrokken _ when state instanceof Aangeboden(Plekgegevens gegevens) ->
          new Ingetrokken(gegevens, fact.datum());
      case LeerwerkplekAangeboden _, LeerwerkplekIngetrokken _ ->
          throw new CorruptStream(state, fact.event());
    };
  }
}
