package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;

/** From a day to a day, both of them in it. */
public record Tijdvak(LocalDate van, LocalDate tot) {

  /** Before anything can have happened. */
  public static final LocalDate BEGIN = LocalDate.of(1900, 1, 1);

  /** All that was, up to this day. */
  public static Tijdvak tot(LocalDate dag) {
    return new Tijdvak(BEGIN, dag);
  }

  public boolean leeg() {
    return van.isAfter(tot);
  }
}
