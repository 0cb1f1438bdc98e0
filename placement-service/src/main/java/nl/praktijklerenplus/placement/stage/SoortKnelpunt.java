package nl.praktijklerenplus.placement.stage;

/** Waar een knelpunt over gaat. */
public enum SoortKnelpunt {
  WERK,
  SOCIAAL,
  PERSOONLIJK,
  BEGELEIDING
}
