package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import nl.praktijklerenplus.reporting.indicator.Bijdrage;
import nl.praktijklerenplus.reporting.indicator.Cel;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Optelling;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.Verloop;
import nl.praktijklerenplus.reporting.indicator.Waarde;

/**
 * Adds up what any number of subjects contribute. What it keeps depends on what the plan asks, not
 * on how many there are.
 */
final class Telraam {

  /** All together, or what has one value in one dimension; no value is the empty Optional. */
  private record Kolom(Optional<Dimensie> per, Optional<String> waarde) {

    private static final Kolom ALLES = new Kolom(Optional.empty(), Optional.empty());

    static Kolom van(Dimensie dimensie, Optional<String> waarde) {
      return new Kolom(Optional.of(dimensie), waarde);
    }
  }

  private static final class Som {

    private final TreeMap<Integer, Long> aantallen = new TreeMap<>();
    private long dagen;

    void tel(Bijdrage bijdrage) {
      long aantal = bijdrage.aantal();
      aantallen.merge(
          bijdrage.cel().waarde(), aantal, (oud, er) -> oud + er == 0 ? null : (Long) (oud + er));
      dagen += bijdrage.cel().geldigOp().toEpochDay() * aantal;
    }

    Optelling optelling() {
      return new Optelling(new Verdeling(aantallen), dagen);
    }
  }

  private final Telplan plan;
  private final Map<Kolom, Map<String, NavigableMap<LocalDate, Som>>> kolommen = new HashMap<>();

  Telraam(Telplan plan) {
    this.plan = plan;
  }

  void tel(Collection<Bijdrage> bijdragen) {
    for (Bijdrage bijdrage : bijdragen) {
      Cel cel = bijdrage.cel();
      plan.begin(cel.indicator(), cel.geldigOp()).ifPresent(begin -> tel(bijdrage, begin));
    }
  }

  private void tel(Bijdrage bijdrage, LocalDate begin) {
    Cel cel = bijdrage.cel();
    som(Kolom.ALLES, cel.indicator(), begin).tel(bijdrage);
    for (Dimensie dimensie : plan.per(cel.indicator())) {
      Kolom kolom = Kolom.van(dimensie, cel.dimensies().waarde(dimensie));
      som(kolom, cel.indicator(), begin).tel(bijdrage);
    }
  }

  private Som som(Kolom kolom, String naam, LocalDate begin) {
    return kolommen
        .computeIfAbsent(kolom, _ -> new HashMap<>())
        .computeIfAbsent(naam, _ -> new TreeMap<>())
        .computeIfAbsent(begin, _ -> new Som());
  }

  Waarde waarde(Indicatordefinitie indicator, Tijdvak vak) {
    return waarde(Kolom.ALLES, indicator, vak);
  }

  /** The cells of a split that are not empty; no value comes first. */
  SortedMap<Optional<String>, Waarde> per(
      Dimensie dimensie, Indicatordefinitie indicator, Tijdvak vak) {
    SortedMap<Optional<String>, Waarde> cellen =
        new TreeMap<>(Comparator.comparing(waarde -> waarde.orElse("")));
    for (Kolom kolom : kolommen.keySet()) {
      if (kolom.per().equals(Optional.of(dimensie))) {
        Waarde waarde = waarde(kolom, indicator, vak);
        if (!waarde.leeg()) {
          cellen.put(kolom.waarde(), waarde);
        }
      }
    }
    return cellen;
  }

  /** What was measured of what there is under a name on the day. */
  Verdeling opDeDag(String naam, LocalDate dag) {
    return verloop(Kolom.ALLES, naam).tot(dag).verdeling();
  }

  /** The same of what has this value in the dimension. */
  Verdeling opDeDag(String naam, LocalDate dag, Dimensie dimensie, String waarde) {
    return verloop(Kolom.van(dimensie, Optional.of(waarde)), naam).tot(dag).verdeling();
  }

  private Waarde waarde(Kolom kolom, Indicatordefinitie indicator, Tijdvak vak) {
    return indicator.waarde(naam -> verloop(kolom, naam), vak);
  }

  private Verloop verloop(Kolom kolom, String naam) {
    SortedMap<LocalDate, Optelling> delen = new TreeMap<>();
    kolommen
        .getOrDefault(kolom, Map.of())
        .getOrDefault(naam, new TreeMap<>())
        .forEach((begin, som) -> delen.put(begin, som.optelling()));
    return new Verloop(delen);
  }
}
