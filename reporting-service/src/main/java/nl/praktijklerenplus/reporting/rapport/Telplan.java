package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;

/**
 * What must be added up: under which names, in which stretches of days, by which dimensions. Time
 * is cut at every day that a question needs, so that what is kept depends on the questions only.
 */
final class Telplan {

  private static final class Deel {

    private final NavigableSet<LocalDate> sneden = new TreeSet<>();
    private final Set<Dimensie> per = EnumSet.noneOf(Dimensie.class);
  }

  private final Map<String, Deel> delen = new HashMap<>();

  Telplan indicator(
      Indicatordefinitie indicator, Collection<Tijdvak> vakken, Collection<Dimensie> per) {
    for (String naam : indicator.tellingen()) {
      Deel deel = deel(naam);
      deel.per.addAll(per);
      if (!indicator.alleenInPeriode()) {
        deel.sneden.add(Tijdvak.BEGIN);
      }
      vakken.forEach(vak -> deel.sneden.addAll(List.of(vak.van(), vak.tot().plusDays(1))));
    }
    return this;
  }

  /** What there is under a name on a day. */
  Telplan opDeDag(String naam, LocalDate dag, Collection<Dimensie> per) {
    Deel deel = deel(naam);
    deel.per.addAll(per);
    deel.sneden.addAll(List.of(Tijdvak.BEGIN, dag.plusDays(1)));
    return this;
  }

  private Deel deel(String naam) {
    return delen.computeIfAbsent(naam, _ -> new Deel());
  }

  /** The first day of the stretch in which the day falls; none when nobody asks for it. */
  Optional<LocalDate> begin(String naam, LocalDate dag) {
    return Optional.ofNullable(delen.get(naam)).map(deel -> deel.sneden.floor(dag));
  }

  Set<Dimensie> per(String naam) {
    return delen.get(naam).per;
  }
}
