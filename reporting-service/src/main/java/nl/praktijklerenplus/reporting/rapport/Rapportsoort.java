package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import nl.praktijklerenplus.reporting.indicator.Periode;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;

/** Over what kind of period a report tells. */
public enum Rapportsoort {
  KWARTAAL,
  JAAR,
  PROJECT;

  private static final int VERGELEKEN_MAANDEN = 3;

  boolean past(Tijdvak vak) {
    return switch (this) {
      case KWARTAAL -> vak.equals(kwartaal(vak.van()));
      case JAAR -> vak.equals(jaar(vak.van()));
      case PROJECT -> true;
    };
  }

  /** The period before it: the last quarter or year, of a project three months earlier. */
  Tijdvak eerder(Tijdvak vak) {
    LocalDate ervoor = vak.van().minusDays(1);
    return switch (this) {
      case KWARTAAL -> kwartaal(ervoor);
      case JAAR -> jaar(ervoor);
      case PROJECT ->
          new Tijdvak(
              vak.van().minusMonths(VERGELEKEN_MAANDEN), vak.tot().minusMonths(VERGELEKEN_MAANDEN));
    };
  }

  private static Tijdvak kwartaal(LocalDate dag) {
    return new Tijdvak(Periode.KWARTAAL.begin(dag), Periode.KWARTAAL.einde(dag));
  }

  private static Tijdvak jaar(LocalDate dag) {
    return new Tijdvak(
        dag.with(TemporalAdjusters.firstDayOfYear()), dag.with(TemporalAdjusters.lastDayOfYear()));
  }
}
