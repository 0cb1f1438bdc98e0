package nl.praktijklerenplus.placement.bijeenkomst;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.placement.bijeenkomst.Bijeenkomst.*;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand.*;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstEvent.*;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** Decides about voorlichtingsbijeenkomsten. */
public final class BijeenkomstDecider
    implements Decider<BijeenkomstCommand, Bijeenkomst, BijeenkomstEvent, NoContext> {

  @Override
  public Bijeenkomst initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<BijeenkomstEvent> decide(
      BijeenkomstCommand command, LocalDate datum, Bijeenkomst state, NoContext known) {
    BijeenkomstEvent event = event(command);
    return Outcome.unless(refusal(new Fact<>(event, datum), state), event);
  }

  private static BijeenkomstEvent event(BijeenkomstCommand command) {
    return switch (command) {
      case VoorlichtingHouden(var bijeenkomst, var doelgroepen, var partners, var aanwezigen) ->
          new VoorlichtingsbijeenkomstGehouden(bijeenkomst, doelgroepen, partners, aanwezigen);
    };
  }

  @Override
  public Optional<BijeenkomstWeigering> refusal(Fact<BijeenkomstEvent> fact, Bijeenkomst state) {
    return switch (fact.event()) {
      case VoorlichtingsbijeenkomstGehouden(_, var doelgroepen, _, var aanwezigen) ->
          als(state instanceof Gehouden, new BijeenkomstAlBekend())
              .or(() -> als(doelgroepen.isEmpty(), new DoelgroepOntbreekt()))
              .or(() -> aanwezigen.filter(aantal -> aantal < 0).map(_ -> new AanwezigenNegatief()));
    };
  }

  private static Optional<BijeenkomstWeigering> als(boolean zo, BijeenkomstWeigering weigering) {
    return zo ? Optional.of(weigering) : Optional.empty();
  }

  @Override
  public Bijeenkomst evolve(Bijeenkomst state, Fact<BijeenkomstEvent> fact) {
    return switch (state) {
      case Onbekend _ -> new Gehouden(fact.event().bijeenkomst());
      case Gehouden _ -> throw new CorruptStream(state, fact.event());
    };
  }
}
