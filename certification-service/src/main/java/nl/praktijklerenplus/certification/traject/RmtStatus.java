package nl.praktijklerenplus.certification.traject;

/** How far the funding by the RMT is. */
public enum RmtStatus {
  GEEN,
  INGEDIEND,
  AFGEWEZEN,
  AKKOORD
}
