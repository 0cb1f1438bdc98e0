package nl.praktijklerenplus.reporting.indicator;

/** How the value is made of what was counted. */
public enum Berekening {
  /** How many there are on the last day. */
  STAND,
  /** How many there were in the period. */
  STROOM,
  /** Over the days of the period together, how many there were on each. */
  DAGEN,
  /** How long what was completed in the period had taken. */
  DOORLOOPTIJD,
  /** The mean of what is measured on the last day. */
  GEMIDDELDE,
  /** The one as a share of the other, both up to the last day. */
  VERHOUDING
}
