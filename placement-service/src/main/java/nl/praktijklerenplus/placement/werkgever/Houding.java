package nl.praktijklerenplus.placement.werkgever;

/** Hoe een werkgever tegenover praktijkleren staat, van koel naar warm. */
public enum Houding {
  TERUGHOUDEND,
  NEUTRAAL,
  POSITIEF,
  ENTHOUSIAST
}
