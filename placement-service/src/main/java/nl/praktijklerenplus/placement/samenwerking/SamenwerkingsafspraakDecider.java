package nl.praktijklerenplus.placement.samenwerking;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.placement.samenwerking.Samenwerkingsafspraak.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakEvent.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** Decides about samenwerkingsafspraken: nothing forbids one but its being there already. */
public final class SamenwerkingsafspraakDecider
    implements Decider<
        SamenwerkingsafspraakCommand,
        Samenwerkingsafspraak,
        SamenwerkingsafspraakEvent,
        NoContext> {

  @Override
  public Samenwerkingsafspraak initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<SamenwerkingsafspraakEvent> decide(
      SamenwerkingsafspraakCommand command,
      LocalDate datum,
      Samenwerkingsafspraak state,
      NoContext known) {
    SamenwerkingsafspraakEvent event = event(command);
    return Outcome.unless(refusal(new Fact<>(event, datum), state), event);
  }

  private static SamenwerkingsafspraakEvent event(SamenwerkingsafspraakCommand command) {
    return switch (command) {
      case SamenwerkingAfspreken(var afspraak, var partner, var onderwerp) ->
          new SamenwerkingAfgesproken(afspraak, partner, onderwerp);
    };
  }

  @Override
  public Optional<SamenwerkingsafspraakWeigering> refusal(
      Fact<SamenwerkingsafspraakEvent> fact, Samenwerkingsafspraak state) {
    return switch (state) {
      case Onbekend _ -> Optional.empty();
      case Afgesproken _ -> Optional.of(new SamenwerkingsafspraakAlBekend());
    };
  }

  @Override
  public Samenwerkingsafspraak evolve(
      Samenwerkingsafspraak state, Fact<SamenwerkingsafspraakEvent> fact) {
    return switch (state) {
      case Onbekend _ -> new Afgesproken(fact.event().afspraak());
      case Afgesproken _ -> throw new CorruptStream(state, fact.event());
    };
  }
}
