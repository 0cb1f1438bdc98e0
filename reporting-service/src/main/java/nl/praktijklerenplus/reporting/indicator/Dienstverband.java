package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * One job.
 *
 * @param werkgever its code
 * @param einde the first day on which it runs no longer
 */
record Dienstverband(
    boolean betaald, String werkgever, LocalDate begin, Optional<LocalDate> einde) {

  static Dienstverband gestart(Feit feit) {
    return new Dienstverband(
        feit.heeft("soort", "BETAALD"),
        feit.tekst("werkgeverCode"),
        feit.datum(),
        Optional.empty());
  }

  Dienstverband beeindigd(LocalDate dag) {
    return new Dienstverband(betaald, werkgever, begin, einde.or(() -> Optional.of(dag)));
  }

  boolean loopt() {
    return einde.isEmpty();
  }

  boolean liep(LocalDate dag) {
    return !begin.isAfter(dag) && einde.filter(tot -> !tot.isAfter(dag)).isEmpty();
  }
}
