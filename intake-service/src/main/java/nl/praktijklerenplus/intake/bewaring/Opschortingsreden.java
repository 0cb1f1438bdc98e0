package nl.praktijklerenplus.intake.bewaring;

/** Why data is kept although its term ends. */
public enum Opschortingsreden {
  KLACHT,
  GESCHIL,
  ONDERZOEK
}
