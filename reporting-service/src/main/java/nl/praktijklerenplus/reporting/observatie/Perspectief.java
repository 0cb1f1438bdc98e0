package nl.praktijklerenplus.reporting.observatie;

/** From whose side something was observed. */
public enum Perspectief {
  STUDENTEN,
  WERKGEVERS,
  INITIATIEF,
  STAKEHOLDERS
}
