package nl.praktijklerenplus.intake.student;

/** What the intakegesprek recommends. */
public enum Advies {
  STARTEN,
  WACHTEN,
  NIET_PASSEND
}
