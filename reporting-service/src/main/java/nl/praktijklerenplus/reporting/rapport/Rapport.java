package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;

import nl.praktijklerenplus.reporting.rapport.RapportEvent.RapportVastgesteld;

/** The states of a report: filed once, after that only replaced by another one. */
public sealed interface Rapport {

  record Onbekend() implements Rapport {}

  /**
   * @param op the day on which it was filed
   */
  record Vastgesteld(RapportVastgesteld inhoud, LocalDate op) implements Rapport {}
}
