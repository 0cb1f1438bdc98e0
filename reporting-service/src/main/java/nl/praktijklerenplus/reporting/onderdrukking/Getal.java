package nl.praktijklerenplus.reporting.onderdrukking;

import nl.praktijklerenplus.reporting.indicator.Verdeling;

/**
 * What is in a cell.
 *
 * @param getoond whether it may be seen
 */
public record Getal(Verdeling verdeling, boolean getoond) {

  static final Getal NIETS = new Getal(Verdeling.LEEG, true);

  long aantal() {
    return verdeling.aantal();
  }
}
