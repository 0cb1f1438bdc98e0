package nl.praktijklerenplus.reporting.abonnement;

import java.time.Duration;
import java.time.Instant;

/** When a delivery that failed is tried again, and when no longer. */
public final class Herhaling {

  private static final Duration EERSTE = Duration.ofSeconds(5);
  private static final Duration LANGSTE = Duration.ofHours(6);
  private static final int FACTOR = 3;
  private static final Duration VOLHOUDEN = Duration.ofDays(3);

  private Herhaling() {}

  /** How long to wait after so many attempts. */
  public static Duration na(int pogingen) {
    Duration uitstel = EERSTE;
    for (int poging = 1; poging < pogingen && uitstel.compareTo(LANGSTE) < 0; poging++) {
      uitstel = uitstel.multipliedBy(FACTOR);
    }
    return uitstel.compareTo(LANGSTE) < 0 ? uitstel : LANGSTE;
  }

  /** Has it failed for so long that asking on makes no sense? */
  public static boolean isTeLang(Instant misluktSinds, Instant nu) {
    return misluktSinds.plus(VOLHOUDEN).isBefore(nu);
  }
}
