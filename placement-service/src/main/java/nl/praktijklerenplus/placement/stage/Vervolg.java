package nl.praktijklerenplus.placement.stage;

/** Wat de student na een afgeronde stage gaat doen. */
public enum Vervolg {
  BETAALD_WERK,
  ONBETAALD_WERK,
  VERDER_LEREN,
  JOBCOACHING
}
