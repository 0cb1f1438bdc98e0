package nl.praktijklerenplus.intake.student;

/** Why a kandidaat will not start. */
public enum Afsluitreden {
  TERUGGETROKKEN,
  NIET_PASSEND,
  ANDER_AANBOD
}
