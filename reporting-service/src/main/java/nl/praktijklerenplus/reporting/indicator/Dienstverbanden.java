package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * A student's jobs.
 *
 * @param betaald the running paid ones, with the code of their werkgever
 * @param eerste the day on which the first of either kind began
 */
record Dienstverbanden(Map<UUID, Optional<String>> betaald, Optional<LocalDate> eerste) {

  static final Dienstverbanden GEEN = new Dienstverbanden(Map.of(), Optional.empty());

  private static final int NAZORG_MAANDEN = 36;

  Dienstverbanden na(Feit feit) {
    return switch (feit.gebeurtenis()) {
      case "DienstverbandGestart" ->
          new Dienstverbanden(betaaldMet(feit), eerste.or(() -> Optional.of(feit.datum())));
      case "DienstverbandBeeindigd" ->
          new Dienstverbanden(Verzameling.zonder(betaald, feit.stroom()), eerste);
      default -> this;
    };
  }

  boolean inNazorg(LocalDate dag) {
    return eindeNazorg().filter(dag::isBefore).isPresent();
  }

  /** The first day on which the student is no longer in nazorg. */
  Optional<LocalDate> eindeNazorg() {
    return eerste.map(dag -> dag.plusMonths(NAZORG_MAANDEN));
  }

  private Map<UUID, Optional<String>> betaaldMet(Feit feit) {
    return feit.heeft("soort", "BETAALD")
        ? Verzameling.met(betaald, feit.stroom(), Optional.ofNullable(feit.tekst("werkgeverCode")))
        : betaald;
  }
}
