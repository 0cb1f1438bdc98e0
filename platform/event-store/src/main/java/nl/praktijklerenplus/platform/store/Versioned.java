package nl.praktijklerenplus.platform.store;

/**
 * A row that shows one aggregate and nothing else, so that its version tells whether it changed.
 */
public interface Versioned {
  int versie();
}
