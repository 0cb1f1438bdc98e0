package nl.praktijklerenplus.reporting.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.praktijklerenplus.reporting.indicator.Verschuiving.Reden;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

import static java.util.stream.Collectors.partitioningBy;

/**
 * Compares what a subject adds to a figure on two days. First only the knowing changes: the figure
 * of the first day with what is known at the second. Then only the day does.
 */
public final class Verschillen {

  /** A part of the figure, asked on both days. */
  private record Vraag(Deel deel, Telvraag eerst, Telvraag dan) {}

  private final List<Vraag> vragen = new ArrayList<>();
  private final Peilmoment van;
  private final Peilmoment tot;

  private Verschillen(Peilmoment van, Peilmoment tot) {
    this.van = van;
    this.tot = tot;
  }

  public static Verschillen tussen(
      Peilmoment van,
      Peilmoment tot,
      Definities definities,
      Indicatordefinitie indicator,
      Map<Dimensie, String> alleen) {
    Verschillen verschillen = new Verschillen(van, tot);
    var eerst = delen(van, definities, indicator, alleen);
    var dan = delen(tot, definities, indicator, alleen);
    eerst.forEach((deel, vraag) -> verschillen.vragen.add(new Vraag(deel, vraag, dan.get(deel))));
    return verschillen;
  }

  private static Map<Deel, Telvraag> delen(
      Peilmoment op,
      Definities definities,
      Indicatordefinitie indicator,
      Map<Dimensie, String> alleen) {
    Afbakening afbakening = new Afbakening(Tijdvak.tot(op.peildatum()), alleen);
    return Telvraag.delen(definities, indicator, afbakening);
  }

  public List<Verschuiving> van(Collection<Feit> feiten) {
    Tijdlijn toen = Tijdlijn.van(feiten, van.bekendOp());
    Tijdlijn nu = Tijdlijn.van(feiten, tot.bekendOp());
    Overgang laterBekend = Overgang.tussen(toen, nu);
    Overgang sindsdien = sindsdien(nu);
    List<Verschuiving> alle = new ArrayList<>();
    for (Vraag vraag : vragen) {
      Verdeling eerst = Telvraag.verdeling(vraag.eerst().posten(toen));
      Verdeling beter = laterBekend.na(vraag.eerst());
      laterBekend.van(vraag.deel(), vraag.eerst(), Reden.LATER_BEKEND, eerst).ifPresent(alle::add);
      sindsdien.van(vraag.deel(), vraag.dan(), Reden.SINDSDIEN, beter).ifPresent(alle::add);
    }
    return alle;
  }

  private Overgang sindsdien(Tijdlijn nu) {
    Map<Boolean, List<Feit>> later =
        nu.feiten().stream()
            .filter(feit -> !feit.datum().isAfter(tot.peildatum()))
            .collect(partitioningBy(feit -> feit.datum().isAfter(van.peildatum())));
    return new Overgang(later.get(false), later.get(true));
  }

  /** From what there was to what there is, by what came in between. */
  private record Overgang(List<Feit> was, List<Feit> erbij) {

    static Overgang tussen(Tijdlijn was, Tijdlijn is) {
      Set<Feit> oud = Set.copyOf(was.feiten());
      return new Overgang(
          was.feiten(), is.feiten().stream().filter(feit -> !oud.contains(feit)).toList());
    }

    Verdeling na(Telvraag vraag) {
      return Telvraag.verdeling(vraag.posten(met(erbij)));
    }

    Optional<Verschuiving> van(Deel deel, Telvraag vraag, Reden reden, Verdeling voor) {
      Verdeling na = na(vraag);
      if (na.equals(voor)) {
        return Optional.empty();
      }
      List<Feit> door =
          Onmisbaar.van(
              erbij, deelErvan -> Telvraag.verdeling(vraag.posten(met(deelErvan))).equals(na));
      Optional<String> nietOmdat =
          na.aantal() == 0 ? Optional.of(vraag.nietOmdat(met(erbij))) : Optional.empty();
      return Optional.of(new Verschuiving(deel, reden, voor, na, door, nietOmdat));
    }

    /** A fact that was corrected takes the place of what it was. */
    private Tijdlijn met(List<Feit> later) {
      Map<UUID, Feit> samen = new LinkedHashMap<>();
      was.forEach(feit -> samen.put(feit.id(), feit));
      later.forEach(feit -> samen.put(feit.id(), feit));
      return Tijdlijn.van(samen.values());
    }
  }
}
