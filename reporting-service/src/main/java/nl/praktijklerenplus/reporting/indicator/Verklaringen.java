package nl.praktijklerenplus.reporting.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** Says of any subject what it adds to a figure, and by which facts; or why it adds nothing. */
public final class Verklaringen {

  private final Map<Deel, Telvraag> delen;

  private Verklaringen(Map<Deel, Telvraag> delen) {
    this.delen = delen;
  }

  public static Verklaringen van(
      Definities definities, Indicatordefinitie indicator, Afbakening afbakening) {
    return new Verklaringen(Telvraag.delen(definities, indicator, afbakening));
  }

  public Verklaring van(Tijdlijn tijdlijn) {
    List<Deelverklaring> verklaard = new ArrayList<>();
    delen.forEach((deel, vraag) -> verklaard.add(van(deel, vraag, tijdlijn)));
    return new Verklaring(verklaard);
  }

  private static Deelverklaring van(Deel deel, Telvraag vraag, Tijdlijn tijdlijn) {
    List<Telpost> posten = vraag.posten(tijdlijn);
    return posten.isEmpty()
        ? new Deelverklaring(deel, posten, List.of(), Optional.of(vraag.nietOmdat(tijdlijn)))
        : new Deelverklaring(deel, posten, feiten(vraag, posten, tijdlijn), Optional.empty());
  }

  private static List<Feit> feiten(Telvraag vraag, List<Telpost> posten, Tijdlijn tijdlijn) {
    List<Object> wezen = Telpost.wezen(posten);
    return Onmisbaar.van(
        tijdlijn.feiten(),
        feiten -> Telpost.wezen(vraag.posten(new Tijdlijn(feiten))).equals(wezen));
  }
}
