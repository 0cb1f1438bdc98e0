package nl.praktijklerenplus.platform.kernel;

/** Marks an event that no correction may touch, such as the forgetting of a person. */
public interface NotCorrectable {}
