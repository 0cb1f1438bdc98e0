package nl.praktijklerenplus.reporting.doelstelling;

import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent.DoelstellingVastgelegd;

/** The states of a doelstelling: set once; a new goal for the indicator is another one. */
public sealed interface Doelstelling {

  record Onbekend() implements Doelstelling {}

  record Vastgelegd(DoelstellingVastgelegd inhoud) implements Doelstelling {}
}
