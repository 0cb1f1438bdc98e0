package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.reporting.rapport.Rapport.*;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;
import nl.praktijklerenplus.reporting.rapport.RapportEvent.RapportVastgesteld;
import nl.praktijklerenplus.reporting.rapport.RapportWeigering.*;

/** A report is filed once, over a period that is over, and replaced at most once. */
public final class RapportDecider
    implements Decider<RapportCommand, Rapport, RapportEvent, RapportOmgeving> {

  @Override
  public Rapport initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<RapportEvent> decide(
      RapportCommand command, LocalDate datum, Rapport state, RapportOmgeving known) {
    return switch (command) {
      case RapportVaststellen opdracht ->
          alBekend(state)
              .or(() -> weigering(opdracht, known))
              .<Outcome<RapportEvent>>map(Outcome::refused)
              .orElseGet(() -> Outcome.accepted(vastgesteld(opdracht, known)));
    };
  }

  /** What can be refused before the work of counting is done. */
  public static Optional<RapportWeigering> weigering(
      RapportVaststellen opdracht, RapportOmgeving known) {
    List<Periodefout> fouten = Periodefout.in(opdracht, known.vandaag());
    return fouten.isEmpty() ? vervanging(known) : Optional.of(new PeriodeOnjuist(fouten));
  }

  private static Optional<RapportWeigering> vervanging(RapportOmgeving known) {
    return switch (known.vervanging()) {
      case NIET_GEVRAAGD, MOGELIJK -> Optional.empty();
      case ONBEKEND -> Optional.of(new VervangenRapportOnbekend());
      case AL_VERVANGEN -> Optional.of(new RapportAlVervangen());
    };
  }

  private static RapportVastgesteld vastgesteld(
      RapportVaststellen opdracht, RapportOmgeving known) {
    var vastlegging = known.vastlegging().orElseThrow();
    return RapportVastgesteld.van(
        opdracht.rapport(), vastlegging.bestek(), opdracht.vervangt(), vastlegging.hash());
  }

  @Override
  public Optional<RapportWeigering> refusal(Fact<RapportEvent> fact, Rapport state) {
    return alBekend(state);
  }

  private static Optional<RapportWeigering> alBekend(Rapport state) {
    return switch (state) {
      case Onbekend _ -> Optional.empty();
      case Vastgesteld _ -> Optional.of(new RapportAlBekend());
    };
  }

  @Override
  public Rapport evolve(Rapport state, Fact<RapportEvent> fact) {
    return switch (state) {
      case Onbekend _ -> na(fact);
      case Vastgesteld _ -> throw new CorruptStream(state, fact.event());
    };
  }

  private static Rapport na(Fact<RapportEvent> fact) {
    return switch (fact.event()) {
      case RapportVastgesteld vastgesteld -> new Vastgesteld(vastgesteld, fact.datum());
    };
  }
}
