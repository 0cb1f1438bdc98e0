package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/**
 * From this day on (of what counts in a period: on this day) one definition counts a subject so
 * often, another so often. The last of a row of them says where both agree again.
 */
public record Afwijking(LocalDate dag, int oud, int nieuw) {

  /** Between two versions of one indicator, as all is known now. */
  public static List<Afwijking> van(
      Indicatordefinitie oud, Indicatordefinitie nieuw, Tijdlijn tijdlijn) {
    NavigableMap<LocalDate, Integer> volgensOud = perDag(oud, tijdlijn);
    NavigableMap<LocalDate, Integer> volgensNieuw = perDag(nieuw, tijdlijn);
    SortedSet<LocalDate> dagen = new TreeSet<>(volgensOud.keySet());
    dagen.addAll(volgensNieuw.keySet());
    return nieuw.alleenInPeriode()
        ? opDeDag(dagen, volgensOud, volgensNieuw)
        : vanafDeDag(dagen, volgensOud, volgensNieuw);
  }

  private static NavigableMap<LocalDate, Integer> perDag(
      Indicatordefinitie definitie, Tijdlijn tijdlijn) {
    NavigableMap<LocalDate, Integer> perDag = new TreeMap<>();
    for (Bijdrage bijdrage :
        Bijdragen.van(Definities.alleen(definitie), definitie.onderwerp(), tijdlijn)) {
      if (bijdrage.cel().indicator().equals(definitie.tellingen().getFirst())) {
        perDag.merge(bijdrage.cel().geldigOp(), bijdrage.aantal(), Integer::sum);
      }
    }
    return perDag;
  }

  private static List<Afwijking> opDeDag(
      SortedSet<LocalDate> dagen,
      NavigableMap<LocalDate, Integer> oud,
      NavigableMap<LocalDate, Integer> nieuw) {
    return dagen.stream()
        .map(dag -> new Afwijking(dag, oud.getOrDefault(dag, 0), nieuw.getOrDefault(dag, 0)))
        .filter(afwijking -> afwijking.oud != afwijking.nieuw)
        .toList();
  }

  private static List<Afwijking> vanafDeDag(
      SortedSet<LocalDate> dagen,
      NavigableMap<LocalDate, Integer> oud,
      NavigableMap<LocalDate, Integer> nieuw) {
    List<Afwijking> afwijkingen = new ArrayList<>();
    Afwijking vorige = new Afwijking(LocalDate.MIN, 0, 0);
    for (LocalDate dag : dagen) {
      Afwijking deze =
          new Afwijking(
              dag,
              vorige.oud + oud.getOrDefault(dag, 0),
              vorige.nieuw + nieuw.getOrDefault(dag, 0));
      boolean anders = deze.oud != vorige.oud || deze.nieuw != vorige.nieuw;
      if (anders && (deze.oud != deze.nieuw || vorige.oud != vorige.nieuw)) {
        afwijkingen.add(deze);
      }
      vorige = deze;
    }
    return afwijkingen;
  }
}
