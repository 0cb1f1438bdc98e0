package nl.praktijklerenplus.intake.student;

/** Who proposed the kandidaat. */
public enum Doorverwijzer {
  JOBCOACH,
  BEGELEIDER,
  ORGANISATIE,
  KANDIDAAT_ZELF
}
