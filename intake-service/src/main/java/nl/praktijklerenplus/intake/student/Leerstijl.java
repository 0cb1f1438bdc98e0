package nl.praktijklerenplus.intake.student;

/** How somebody prefers to learn. */
public enum Leerstijl {
  VISUEEL,
  DOEN,
  LEZEN,
  LUISTEREN
}
