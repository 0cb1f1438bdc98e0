package nl.praktijklerenplus.platform.kernel;

/** For aggregates that are decided on their own past alone. */
public record NoContext() {}
