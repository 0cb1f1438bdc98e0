package nl.praktijklerenplus.placement.bijeenkomst;

import java.util.UUID;

/** The states of a bijeenkomst: it is recorded once it was held. */
public sealed interface Bijeenkomst {

  record Onbekend() implements Bijeenkomst {}

  record Gehouden(UUID bijeenkomst) implements Bijeenkomst {}
}
