package nl.praktijklerenplus.intake.student;

/** Why a person is forgotten: they asked for it, or their data was kept long enough. */
public enum Grond {
  VERZOEK,
  BEWAARTERMIJN
}
