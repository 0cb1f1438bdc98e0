package nl.praktijklerenplus.reporting.indicator;

/** Whether the figures of a definition are the live ones. */
public enum Status {
  /** In force: this is what a figure means today. */
  GELDEND,
  /** In the code to be tried over all history; it touches no live figure. */
  VOORSTEL,
  /** Counted only as part of another figure; not asked for by itself. */
  ONDERDEEL
}
