package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Makes the contributions of one subject bitemporal: what changed on each day of bekend. */
public final class Deltas {

  private final Telling<?> telling;

  private Deltas(Telling<?> telling) {
    this.telling = telling;
  }

  /**
   * The facts may be given in any order; late, corrected and out-of-order ones need no special
   * case.
   */
  public static List<Delta> van(
      Definities definities, Onderwerpsoort soort, Collection<Feit> feiten) {
    return erbij(definities, soort, List.of(), feiten);
  }

  /**
   * What more facts add to the deltas of those that were here. Only the days from the first on
   * which one of the new became known can come out differently.
   *
   * @param oud the facts that were here
   * @param nieuw others than these
   */
  public static List<Delta> erbij(
      Definities definities, Onderwerpsoort soort, Collection<Feit> oud, Collection<Feit> nieuw) {
    if (nieuw.isEmpty()) {
      return List.of();
    }
    LocalDate vanaf = nieuw.stream().map(Feit::bekendOp).min(LocalDate::compareTo).get();
    Deltas deltas = new Deltas(definities.van(soort));
    List<Feit> eerder = oud.stream().filter(feit -> feit.bekendOp().isBefore(vanaf)).toList();
    List<Feit> later = oud.stream().filter(feit -> !feit.bekendOp().isBefore(vanaf)).toList();
    List<Feit> laterSamen = new ArrayList<>(later);
    laterSamen.addAll(nieuw);
    Saldo<Cel> begin = deltas.saldo(eerder);
    Saldo<Moment> verschil = new Saldo<>();
    deltas.tel(verschil, begin, eerder, laterSamen, 1);
    deltas.tel(verschil, begin, eerder, later, -1);
    return verschil.stream(Deltas::delta).toList();
  }

  /** Day by day, what the facts of the day change in what was known before it. */
  private void tel(
      Saldo<Moment> som, Saldo<Cel> begin, List<Feit> eerder, List<Feit> later, int teken) {
    NavigableMap<LocalDate, List<Feit>> dagen =
        later.stream().collect(groupingBy(Feit::bekendOp, TreeMap::new, toList()));
    List<Feit> bekend = new ArrayList<>(eerder);
    Saldo<Cel> was = begin;
    for (var dag : dagen.entrySet()) {
      bekend.addAll(dag.getValue());
      Saldo<Cel> nu = saldo(bekend);
      nu.forEach((cel, aantal) -> som.tel(new Moment(dag.getKey(), cel), teken * aantal));
      was.forEach((cel, aantal) -> som.tel(new Moment(dag.getKey(), cel), -teken * aantal));
      was = nu;
    }
  }

  private Saldo<Cel> saldo(Collection<Feit> bekend) {
    return telling.saldo(Tijdlijn.van(bekend));
  }

  private static Delta delta(Moment moment, int aantal) {
    return new Delta(moment.cel(), moment.bekendOp(), aantal);
  }
}
