package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From a day to a day, both of them in it. */
public record Tijdvak(LocalDate van, LocalDate tot) {

  /** Before anything can have happened. */
  public static final LocalDate BEGIN = LocalDate.of(1900, 1, 1);

  /** All that was, up to this day. */
  public static Tijdvak tot(LocalDate dag) {
    return new Tijdvak(BEGIN, dag);
  }

  boolean bevat(LocalDate dag) {
    return !dag.isBefore(van) && !dag.isAfter(tot);
  }

  /** How many days it is, both ends included. */
  public int dagen() {
    return (int) ChronoUnit.DAYS.between(van, tot) + 1;
  }

  public boolean leeg() {
    return van.isAfter(tot);
  }
}
