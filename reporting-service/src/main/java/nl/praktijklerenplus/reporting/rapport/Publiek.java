package nl.praktijklerenplus.reporting.rapport;

import java.util.List;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.ORGANISATIE;
import static nl.praktijklerenplus.reporting.indicator.Dimensie.RICHTING;
import static nl.praktijklerenplus.reporting.indicator.Dimensie.WERKGEVER;

/** For whom a report is filed; the later ones include the earlier. */
public enum Publiek {
  INTERN,
  FINANCIER,
  OPENBAAR;

  private static final List<Dimensie> WIE_EN_WAAR = List.of(ORGANISATIE, RICHTING, WERKGEVER);

  /** By what its figures are split, one at a time: outside only by an event's own list. */
  List<Dimensie> uitsplitsingen(Indicatordefinitie indicator) {
    return indicator.dimensies().stream()
        .filter(dimensie -> this == INTERN || !WIE_EN_WAAR.contains(dimensie))
        .toList();
  }
}
