package nl.praktijklerenplus.reporting.observatie;

/** What kind of finding an observatie is. */
public enum Soort {
  WERKT,
  VERBETERPUNT,
  LES,
  CONTEXT
}
