package nl.praktijklerenplus.platform.projection;

/**
 * A part of a step: the keys of one kind after the one, up to and with the other.
 *
 * @param kind of which kind the keys are; null where there is only one
 * @param after null for the first
 * @param upTo null where there is no end, or where the kind alone says it all
 */
public record Slice(int number, String kind, String after, String upTo) {}
