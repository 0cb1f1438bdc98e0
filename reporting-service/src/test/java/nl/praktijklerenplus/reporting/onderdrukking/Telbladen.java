package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.praktijklerenplus.reporting.indicator.Delta;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Kubus;
import nl.praktijklerenplus.reporting.indicator.Verdeling;

/** The counts of a quarter out of the deltas, as they were known when it is published. */
final class Telbladen {

  private Telbladen() {}

  static Map<Vakje, Verdeling> van(Kubus kubus, Kwartaal kwartaal) {
    Telblad blad = new Telblad();
    for (Delta delta : kubus.deltas()) {
      if (!delta.cel().geldigOp().isAfter(kwartaal.einde())
          && !delta.bekendOp().isAfter(kwartaal.bekendOp())) {
        tel(blad, delta);
      }
    }
    return blad.vakjes();
  }

  private static void tel(Telblad blad, Delta delta) {
    String telling = delta.cel().indicator();
    Verdeling verdeling =
        new Verdeling(new TreeMap<>(Map.of(delta.cel().waarde(), (long) delta.aantal())));
    if (Telblad.cohorttellingen().anyMatch(telling::equals)) {
      blad.cohorten(telling, verdeling);
    }
    Persoonstelling.ALLE.stream()
        .filter(een -> een.naam().equals(telling))
        .forEach(
            een -> {
              blad.geheel(telling, verdeling);
              for (Dimensie dimensie : een.uitsplitsingen()) {
                Optional<String> waarde = delta.cel().dimensies().waarde(dimensie);
                blad.per(dimensie, waarde, telling, verdeling);
              }
            });
  }
}
