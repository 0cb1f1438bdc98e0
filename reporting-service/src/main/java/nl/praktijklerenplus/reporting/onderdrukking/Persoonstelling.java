package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Berekening;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Stap;
import nl.praktijklerenplus.reporting.indicator.Trechterstanden;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/**
 * A count of students or of what they do, and how it is published.
 *
 * @param oplopend it counts what was since the beginning: from one quarter to the next it only
 *     grows
 * @param uitsplitsingen by what it is published, one at a time; never by werkgever, with whom there
 *     are only few
 */
public record Persoonstelling(String naam, boolean oplopend, List<Dimensie> uitsplitsingen) {

  private static final Set<Berekening> OPLOPEND =
      EnumSet.of(Berekening.STROOM, Berekening.DOORLOOPTIJD, Berekening.GEMIDDELDE);

  /** All that are published. */
  public static final List<Persoonstelling> ALLE = alle();

  /** Does this figure count students, or what they do? */
  public static boolean telt(Indicatordefinitie indicator) {
    return indicator.onderwerp() == Onderwerpsoort.STUDENT;
  }

  /** By what a figure is published. The days of a pause are not: they are the days of a few. */
  public static List<Dimensie> uitsplitsingen(Indicatordefinitie indicator) {
    return indicator.dimensies().stream()
        .filter(dimensie -> dimensie != Dimensie.WERKGEVER)
        .filter(_ -> indicator.berekening() != Berekening.DAGEN)
        .toList();
  }

  private static List<Persoonstelling> alle() {
    Map<String, Persoonstelling> alle = new LinkedHashMap<>();
    Indicatoren.alle().stream()
        .filter(Persoonstelling::telt)
        .filter(indicator -> indicator.berekening() != Berekening.DAGEN)
        .forEach(indicator -> van(indicator).forEach(een -> alle.put(een.naam, een)));
    Indicatoren.alle().stream()
        .filter(Persoonstelling::telt)
        .filter(indicator -> indicator.berekening() == Berekening.VERHOUDING)
        .forEach(indicator -> delen(indicator).forEach(een -> alle.putIfAbsent(een.naam, een)));
    Stream.of(Stap.values()).flatMap(Persoonstelling::van).forEach(een -> alle.put(een.naam, een));
    return List.copyOf(alle.values());
  }

  private static Stream<Persoonstelling> van(Indicatordefinitie indicator) {
    return indicator.berekening() == Berekening.VERHOUDING
        ? Stream.empty()
        : Stream.of(
            new Persoonstelling(
                indicator.id(),
                OPLOPEND.contains(indicator.berekening()),
                uitsplitsingen(indicator)));
  }

  /** What is divided and is no figure of its own is counted since the beginning. */
  private static Stream<Persoonstelling> delen(Indicatordefinitie indicator) {
    return indicator.tellingen().stream()
        .map(naam -> new Persoonstelling(naam, true, uitsplitsingen(indicator)));
  }

  private static Stream<Persoonstelling> van(Stap stap) {
    Persoonstelling bereikt = new Persoonstelling(Trechterstanden.bereikt(stap), true, List.of());
    return stap.volgende().isEmpty()
        ? Stream.of(bereikt)
        : Stream.of(
            bereikt,
            new Persoonstelling(Trechterstanden.wachtend(stap), false, List.of(Dimensie.REDEN)));
  }
}
