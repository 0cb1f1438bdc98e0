package nl.praktijklerenplus.placement.samenwerking;

import java.util.UUID;

/** The states of a samenwerkingsafspraak: it is recorded once it was made. */
public sealed interface Samenwerkingsafspraak {

  record Onbekend() implements Samenwerkingsafspraak {}

  record Afgesproken(UUID afspraak) implements Samenwerkingsafspraak {}
}
