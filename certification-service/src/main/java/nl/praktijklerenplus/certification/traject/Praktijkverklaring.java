package nl.praktijklerenplus.certification.traject;

/** Whether the mbo's paper is out. */
public enum Praktijkverklaring {
  GEEN,
  UITGEREIKT,
  INGETROKKEN
}
