package nl.praktijklerenplus.placement.leerwerkplek;

/** Of de plek bij het leerwerkbedrijf zelf is of bij een ander. */
public enum Locatie {
  INTERN,
  EXTERN
}
