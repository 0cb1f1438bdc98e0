package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** On which days of the period a stock counted: each stretch of days is one that counts. */
record Dagenvraag<S extends Dossier<S>>(S leeg, Stand<S> stand, Afbakening afbakening)
    implements Telvraag {

  @Override
  public List<Telpost> posten(Tijdlijn tijdlijn) {
    var verloop = Geschiedenis.van(leeg, tijdlijn).verloop(stand);
    List<Telpost> posten = new ArrayList<>();
    for (Map.Entry<LocalDate, List<Geteld>> vanaf : verloop.entrySet()) {
      Tijdvak vak = erin(vanaf.getKey(), verloop);
      if (!vak.leeg()) {
        vanaf.getValue().stream()
            .filter(een -> afbakening.omvat(een.dimensies()))
            .forEach(een -> posten.add(post(een, vak)));
      }
    }
    return posten;
  }

  /** Up to the next change, as far as it lies in the period. */
  private Tijdvak erin(LocalDate vanaf, NavigableMap<LocalDate, List<Geteld>> verloop) {
    LocalDate tot =
        Optional.ofNullable(verloop.higherKey(vanaf))
            .map(dag -> dag.minusDays(1))
            .orElse(vak().tot());
    return new Tijdvak(
        vanaf.isBefore(vak().van()) ? vak().van() : vanaf,
        tot.isAfter(vak().tot()) ? vak().tot() : tot);
  }

  private static Telpost post(Geteld een, Tijdvak vak) {
    return new Telpost(een.dimensies(), een.waarde(), vak.dagen(), Optional.of(vak), "");
  }

  @Override
  public String nietOmdat(Tijdlijn tijdlijn) {
    return new Standvraag<>(leeg, stand, afbakening).nietOmdat(tijdlijn);
  }

  private Tijdvak vak() {
    return afbakening.vak();
  }
}
