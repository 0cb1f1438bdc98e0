package nl.praktijklerenplus.placement.dienstverband;

/** Of het werk betaald is. */
public enum SoortDienstverband {
  BETAALD,
  ONBETAALD
}
