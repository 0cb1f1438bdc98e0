package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** The question what of one subject counts, answered by the definition that fills the cube. */
sealed interface Telvraag permits Standvraag, Dagenvraag, Stroomvraag {

  String NIETS = "er is dan nog niets van bekend";

  List<Telpost> posten(Tijdlijn tijdlijn);

  /** Why nothing counts: the first condition that does not hold. */
  String nietOmdat(Tijdlijn tijdlijn);

  /** The parts of a figure, and how each is asked: a verhouding from the first event. */
  static Map<Deel, Telvraag> delen(
      Definities definities, Indicatordefinitie indicator, Afbakening afbakening) {
    Telling<?> telling = definities.van(indicator.onderwerp());
    Map<Deel, Telvraag> delen = new EnumMap<>(Deel.class);
    if (indicator.berekening() == Berekening.VERHOUDING) {
      Afbakening tot = afbakening.in(Tijdvak.tot(afbakening.vak().tot()));
      delen.put(Deel.TELLER, telling.vraag(indicator.tellingen().getFirst(), tot));
      delen.put(Deel.NOEMER, telling.vraag(indicator.tellingen().getLast(), tot));
    } else {
      delen.put(Deel.CIJFER, telling.vraag(indicator.tellingen().getFirst(), afbakening));
    }
    return delen;
  }

  /** How many there are of each measured value; of a wachttijd, how many days. */
  static Verdeling verdeling(List<Telpost> posten) {
    return posten.stream()
        .map(post -> Verdeling.van(post.waarde(), post.aantal()))
        .reduce(Verdeling.LEEG, Verdeling::plus);
  }

  /** Up to this day there is nothing to count yet. */
  static boolean leeg(Tijdlijn tijdlijn, LocalDate dag) {
    return tijdlijn.feiten().stream().allMatch(feit -> feit.datum().isAfter(dag));
  }
}
