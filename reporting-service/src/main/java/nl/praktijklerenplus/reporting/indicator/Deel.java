package nl.praktijklerenplus.reporting.indicator;

/** A part of a figure: the whole of it, or one of the two that a verhouding divides. */
public enum Deel {
  CIJFER,
  TELLER,
  NOEMER
}
