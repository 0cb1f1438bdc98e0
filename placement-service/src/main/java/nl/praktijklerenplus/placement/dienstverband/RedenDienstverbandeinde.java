package nl.praktijklerenplus.placement.dienstverband;

/** Waarom een dienstverband ophield. */
public enum RedenDienstverbandeinde {
  AFLOOP,
  WERKGEVER,
  STUDENT,
  TERUGKEER
}
