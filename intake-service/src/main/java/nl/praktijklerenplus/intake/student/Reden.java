package nl.praktijklerenplus.intake.student;

/** Why a traject stands still or ends early. */
public enum Reden {
  PERSOONLIJK,
  ORGANISATORISCH,
  SYSTEMISCH
}
