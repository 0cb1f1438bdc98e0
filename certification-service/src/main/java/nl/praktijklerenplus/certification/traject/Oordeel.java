package nl.praktijklerenplus.certification.traject;

/** What the beoordelaar found in one small moment of assessment. */
public enum Oordeel {
  BEHAALD,
  NOG_NIET
}
