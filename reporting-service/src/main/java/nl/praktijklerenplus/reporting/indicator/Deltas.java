package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Makes the contributions of one subject bitemporal: what changed on each day of bekend. */
public final class Deltas {

  private Deltas() {}

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
    List<Feit> eerder = oud.stream().filter(feit -> feit.bekendOp().isBefore(vanaf)).toList();
    List<Feit> later = oud.stream().filter(feit -> !feit.bekendOp().isBefore(vanaf)).toList();
    List<Feit> samen = Stream.concat(later.stream(), nieuw.stream()).toList();
    Saldo<Moment> verschil = new Saldo<>();
    definities.van(soort).tel(verschil, 1, eerder, perDag(samen));
    definities.van(soort).tel(verschil, -1, eerder, perDag(later));
    return verschil.stream(Deltas::delta).toList();
  }

  private static NavigableMap<LocalDate, List<Feit>> perDag(Collection<Feit> feiten) {
    return feiten.stream().collect(groupingBy(Feit::bekendOp, TreeMap::new, toList()));
  }

  private static Delta delta(Moment moment, int aantal) {
    return new Delta(moment.cel(), moment.bekendOp(), aantal);
  }
}
