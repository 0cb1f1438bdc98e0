package nl.praktijklerenplus.reporting.observatie;

import java.time.LocalDate;

import nl.praktijklerenplus.reporting.observatie.ObservatieEvent.ObservatieVastgelegd;

/** The states of an observatie: recorded once, after that only corrected. */
public sealed interface Observatie {

  record Onbekend() implements Observatie {}

  /**
   * @param datum the day on which it was observed
   */
  record Vastgelegd(ObservatieVastgelegd inhoud, LocalDate datum) implements Observatie {}
}
