package nl.praktijklerenplus.reporting.indicator;

/** What kind of figure an indicator is. */
public enum Indicatorsoort {
  STAND,
  STROOM,
  DOORLOOPTIJD,
  WACHTTIJD,
  VERHOUDING,
  VERANDERING
}
