package nl.praktijklerenplus.reporting.observatie;

import nl.praktijklerenplus.reporting.observatie.ObservatieEvent.ObservatieVastgelegd;

/** The states of an observatie: recorded once, after that only corrected. */
public sealed interface Observatie {

  record Onbekend() implements Observatie {}

  record Vastgelegd(ObservatieVastgelegd inhoud) implements Observatie {}
}
