package nl.praktijklerenplus.platform.kernel;

/**
 * Marks an event that changes the state of its aggregate. State changes follow each other in time;
 * every other event is an observation and may be dated before earlier ones.
 */
public interface StateChange {}
