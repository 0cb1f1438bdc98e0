package nl.praktijklerenplus.reporting.indicator;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** A fact in its surroundings: what was so before it, with it, and at the end of its day. */
record Voorval<S>(S voor, Feit feit, S na, S dagslot) {}
