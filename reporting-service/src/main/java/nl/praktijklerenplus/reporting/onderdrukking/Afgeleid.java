package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** Names of what is published or can be reckoned beside the counts themselves. */
public final class Afgeleid {

  /** Who came in in one quarter: a telling and a split of its own, by the quarter's last day. */
  public static final String COHORT = "cohort";

  static final String DOOR_WERKGEVER = "knelpunten-door-werkgever/teller";

  static final List<String> DUURZAAM =
      Stream.of(3, 6, 12, 24, 36).map(maanden -> "duurzaamheid-" + maanden).toList();

  private static final String GROEI = "/groei";

  static final Set<String> OPLOPEND =
      Persoonstelling.ALLE.stream()
          .filter(Persoonstelling::oplopend)
          .map(Persoonstelling::naam)
          .collect(toUnmodifiableSet());

  private Afgeleid() {}

  static String teller(String verhouding) {
    return verhouding + "/teller";
  }

  static String noemer(String verhouding) {
    return verhouding + "/noemer";
  }

  /** Who is in the noemer and not in the teller. */
  static String anders(String verhouding) {
    return verhouding + "/anders";
  }

  /** What came in the quarter, when it is known that nothing went. */
  static Punt groei(Punt punt) {
    Vakje vakje = punt.vakje();
    return new Punt(punt.kwartaal(), vakje.van(vakje.telling() + GROEI));
  }

  static boolean isGroei(Punt punt) {
    return punt.vakje().telling().endsWith(GROEI);
  }

  static boolean isAnders(Vakje vakje) {
    return vakje.telling().endsWith("/anders");
  }
}
