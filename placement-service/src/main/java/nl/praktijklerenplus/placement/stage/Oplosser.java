package nl.praktijklerenplus.placement.stage;

/** Wie een knelpunt heeft opgelost. */
public enum Oplosser {
  WERKGEVER,
  WERKDAG,
  SAMEN
}
