package nl.praktijklerenplus.reporting.indicator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The stretches of the calendar by which a series goes. */
public enum Periode {
  DAG,
  WEEK,
  MAAND,
  KWARTAAL;

  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The last day of the stretch in which the day falls; a week ends on Sunday. */
  public LocalDate einde(LocalDate dag) {
    return switch (this) {
      case DAG -> dag;
      case WEEK -> dag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MAAND -> dag.with(TemporalAdjusters.lastDayOfMonth());
      case KWARTAAL -> {
        LocalDate laatsteMaand = dag.plusMonths(3 - maandInKwartaal(dag));
        yield laatsteMaand.with(TemporalAdjusters.lastDayOfMonth());
      }
    };
  }

  /** The stretches of the period, in order; the first and the last may be cut off by it. */
  public Stream<Tijdvak> verdeel(Tijdvak vak) {
    return Stream.iterate(vak.van(), van -> !van.isAfter(vak.tot()), van -> einde(van).plusDays(1))
        .map(van -> new Tijdvak(van, eerste(einde(van), vak.tot())));
  }

  private static LocalDate eerste(LocalDate dag, LocalDate ander) {
    return dag.isBefore(ander) ? dag : ander;
  }

  /** The last so many stretches up to the day, the running one included. */
  public List<Tijdvak> laatste(int aantal, LocalDate tot) {
    LocalDate van = begin(tot);
    for (int i = 1; i < aantal; i++) {
      van = begin(van.minusDays(1));
    }
    return verdeel(new Tijdvak(van, tot)).toList();
  }

  /** The first day of the stretch in which the day falls; a week begins on Monday. */
  public LocalDate begin(LocalDate dag) {
    return switch (this) {
      case DAG -> dag;
      case WEEK -> dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MAAND -> dag.withDayOfMonth(1);
      case KWARTAAL -> dag.withDayOfMonth(1).minusMonths(maandInKwartaal(dag) - 1L);
    };
  }

  private static int maandInKwartaal(LocalDate dag) {
    return (dag.getMonthValue() - 1) % 3 + 1;
  }
}
