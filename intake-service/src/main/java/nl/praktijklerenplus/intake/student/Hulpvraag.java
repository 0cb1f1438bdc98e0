package nl.praktijklerenplus.intake.student;

/** What help is asked for: needs, never illnesses. */
public enum Hulpvraag {
  ARBEID,
  SCHOLING,
  ZORG,
  WONEN,
  FINANCIEN,
  PRIVE
}
