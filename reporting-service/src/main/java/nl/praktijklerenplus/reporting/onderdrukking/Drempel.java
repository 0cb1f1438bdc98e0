package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Optional;

import nl.praktijklerenplus.reporting.indicator.Verdeling;

/** From how many on a number says nothing of one person. */
public final class Drempel {

  static final long AANTAL = 5;

  private static final long GEEN_UITERSTE = 10;

  private Drempel() {}

  static boolean eronder(long aantal) {
    return aantal != 0 && aantal < AANTAL;
  }

  /**
   * May this be shown after that? Only when nothing changed, or so much that the difference says
   * nothing of one person. What was hidden in between comes back by a difference only: that nothing
   * changed would tell what it was.
   */
  static boolean magNa(Verdeling toen, Verdeling nu, boolean vorigeGetoond) {
    long anders = verplaatst(toen, nu);
    if (anders == 0) {
      return vorigeGetoond;
    }
    return anders >= AANTAL && !eronder(Math.abs(nu.aantal() - toen.aantal()));
  }

  /** Of few it is how long one of them took. */
  public static Optional<Integer> p90(Verdeling dagen) {
    return dagen.aantal() < GEEN_UITERSTE ? Optional.empty() : dagen.percentiel(90);
  }

  /** How many at least count otherwise. */
  private static long verplaatst(Verdeling toen, Verdeling nu) {
    long erbij = 0;
    long eraf = 0;
    for (long verschil : nu.min(toen).aantallen().values()) {
      erbij += Math.max(verschil, 0);
      eraf += Math.max(-verschil, 0);
    }
    return Math.max(erbij, eraf);
  }
}
