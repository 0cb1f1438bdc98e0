package nl.praktijklerenplus.lokaal.importeren;

import java.util.Set;

/**
 * Two lines are related when the later one reads what the earlier one touches: an identity, or one
 * of the {@link Kinship.Group groups}.
 */
record Relations(Set<Object> reads, Set<Object> touches) {}
