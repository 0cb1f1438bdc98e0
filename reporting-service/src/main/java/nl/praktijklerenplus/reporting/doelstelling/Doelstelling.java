package nl.praktijklerenplus.reporting.doelstelling;

import java.time.LocalDate;

import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent.DoelstellingVastgelegd;

/** The states of a doelstelling: set once; a new goal for the indicator is another one. */
public sealed interface Doelstelling {

  record Onbekend() implements Doelstelling {}

  /**
   * @param datum the day from which it holds
   */
  record Vastgelegd(DoelstellingVastgelegd inhoud, LocalDate datum) implements Doelstelling {}
}
