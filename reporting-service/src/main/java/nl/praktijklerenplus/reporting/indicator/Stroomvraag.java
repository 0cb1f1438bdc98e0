package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** Which events of a flow there were in the period. */
record Stroomvraag<S extends Dossier<S>>(S leeg, Stroom<S> stroom, Afbakening afbakening)
    implements Telvraag {

  @Override
  public List<Telpost> posten(Tijdlijn tijdlijn) {
    return voorvallen(tijdlijn).stream()
        .filter(this::inPeriode)
        .filter(stroom::telt)
        .map(this::post)
        .filter(post -> afbakening.omvat(post.dimensies()))
        .toList();
  }

  private Telpost post(Voorval<S> voorval) {
    Geteld een = stroom.geteld(voorval);
    Tijdvak duur =
        new Tijdvak(voorval.feit().datum().minusDays(een.waarde()), voorval.feit().datum());
    return new Telpost(een.dimensies(), een.waarde(), 1, Optional.of(duur), voorval.feit().id());
  }

  /** Of several events: why the one does not count that came furthest. */
  @Override
  public String nietOmdat(Tijdlijn tijdlijn) {
    if (tijdlijn.feiten().isEmpty()) {
      return NIETS;
    }
    List<Voorval<S>> alle = voorvallen(tijdlijn);
    if (alle.isEmpty()) {
      return "er is geen " + stroom.gebeurtenis();
    }
    return alle.stream()
        .filter(this::inPeriode)
        .max(Comparator.comparingInt(stroom::vervuld))
        .map(this::nietOmdat)
        .orElseGet(this::buitenPeriode);
  }

  private String nietOmdat(Voorval<S> voorval) {
    int vervuld = stroom.vervuld(voorval);
    return vervuld < stroom.voorwaarden().size()
        ? stroom.voorwaarden().get(vervuld).anders()
        : afbakening.valtBuiten(stroom.geteld(voorval).dimensies()).orElseThrow();
  }

  private String buitenPeriode() {
    return "%s was niet van %s tot en met %s"
        .formatted(stroom.gebeurtenis(), afbakening.vak().van(), afbakening.vak().tot());
  }

  private List<Voorval<S>> voorvallen(Tijdlijn tijdlijn) {
    return Geschiedenis.van(leeg, tijdlijn).voorvallen(LocalDate.MIN).stream()
        .filter(voorval -> voorval.feit().is(stroom.gebeurtenis()))
        .toList();
  }

  private boolean inPeriode(Voorval<S> voorval) {
    return afbakening.vak().bevat(voorval.feit().datum());
  }
}
