package nl.praktijklerenplus.placement.stage;

/** Wat er aan het leerproces is aangepast. */
public enum SoortAanpassing {
  LEERVORM,
  TIJDSDRUK,
  TAKEN,
  BEGELEIDING,
  WERKTIJDEN
}
