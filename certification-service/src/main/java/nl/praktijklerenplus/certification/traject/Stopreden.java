package nl.praktijklerenplus.certification.traject;

/** Why a traject is stopped. */
public enum Stopreden {
  STUDENT,
  UITVAL,
  ANDERE_KWALIFICATIE
}
