package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** Makes the contributions of one subject bitemporal: what changed on each day of bekend. */
public final class Deltas {

  private Deltas() {}

  /**
   * The facts may be given in any order; late, corrected and out-of-order ones need no special
   * case.
   */
  public static List<Delta> van(Onderwerpsoort soort, Collection<Feit> feiten) {
    Saldo<Moment> saldo = new Saldo<>();
    Saldo<Cel> eerder = new Saldo<>();
    for (LocalDate dag : dagen(feiten)) {
      Saldo<Cel> nu = Bijdragen.saldo(soort, Tijdlijn.van(feiten, dag));
      nu.stream(Bijdrage::new).forEach(b -> saldo.tel(new Moment(dag, b.cel()), b.aantal()));
      eerder.stream(Bijdrage::new).forEach(b -> saldo.tel(new Moment(dag, b.cel()), -b.aantal()));
      eerder = nu;
    }
    return lijst(saldo);
  }

  /** What must be added to the old deltas to get the new ones. */
  public static List<Delta> verschil(Collection<Delta> oud, Collection<Delta> nieuw) {
    Saldo<Moment> saldo = new Saldo<>();
    nieuw.forEach(delta -> saldo.tel(Moment.van(delta), delta.aantal()));
    oud.forEach(delta -> saldo.tel(Moment.van(delta), -delta.aantal()));
    return lijst(saldo);
  }

  private static SortedSet<LocalDate> dagen(Collection<Feit> feiten) {
    return feiten.stream().map(Feit::bekendOp).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Delta> lijst(Saldo<Moment> saldo) {
    return saldo.stream((moment, aantal) -> new Delta(moment.cel(), moment.bekendOp(), aantal))
        .toList();
  }
}
