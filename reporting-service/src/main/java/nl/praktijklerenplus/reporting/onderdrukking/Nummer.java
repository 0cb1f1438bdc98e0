package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Comparator;

/**
 * A published cell and what it holds.
 *
 * @param onveranderd it grows only, and did not since the quarter before, in which it was shown
 */
record Nummer(Punt punt, long aantal, boolean onveranderd) {

  /** The small before the large, so that as little as possible is lost. */
  static final Comparator<Nummer> MINST_GEMIST =
      Comparator.comparing(Nummer::onveranderd)
          .thenComparing(een -> een.punt.vakje().isGeheel())
          .thenComparing(Nummer::aantal)
          .thenComparing(een -> een.punt.vakje());
}
