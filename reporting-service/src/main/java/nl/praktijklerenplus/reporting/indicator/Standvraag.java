package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** What of a stock there is on the last day. */
record Standvraag<S extends Dossier<S>>(S leeg, Stand<S> stand, Afbakening afbakening)
    implements Telvraag {

  @Override
  public List<Telpost> posten(Tijdlijn tijdlijn) {
    Geschiedenis<S> geschiedenis = Geschiedenis.van(leeg, tijdlijn);
    S dossier = dossier(geschiedenis);
    return geteld(geschiedenis).stream()
        .filter(een -> afbakening.omvat(een.dimensies()))
        .map(een -> post(een, dossier))
        .toList();
  }

  private List<Geteld> geteld(Geschiedenis<S> geschiedenis) {
    return Optional.ofNullable(geschiedenis.verloop(stand).floorEntry(dag()))
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  private Telpost post(Geteld een, S dossier) {
    return new Telpost(
        een.dimensies(), een.waarde(), 1, Optional.empty(), stand.grond().apply(dossier));
  }

  @Override
  public String nietOmdat(Tijdlijn tijdlijn) {
    if (Telvraag.leeg(tijdlijn, dag())) {
      return NIETS;
    }
    Geschiedenis<S> geschiedenis = Geschiedenis.van(leeg, tijdlijn);
    return stand
        .nietOmdat(new Peiling<>(dossier(geschiedenis), dag()))
        .or(() -> afbakening.valtBuiten(geteld(geschiedenis).getFirst().dimensies()))
        .orElseThrow();
  }

  private S dossier(Geschiedenis<S> geschiedenis) {
    return Optional.ofNullable(geschiedenis.dagen().floorEntry(dag()))
        .map(Map.Entry::getValue)
        .orElse(leeg);
  }

  private LocalDate dag() {
    return afbakening.vak().tot();
  }
}
