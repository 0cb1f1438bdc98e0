package nl.praktijklerenplus.placement.werkgever;

/** Langs welke weg een werkgever geworven is. */
public enum Kanaal {
  EIGEN_NETWERK,
  JOBCOACH,
  VOORLICHTING
}
