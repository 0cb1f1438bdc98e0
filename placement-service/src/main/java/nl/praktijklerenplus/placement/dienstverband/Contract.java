package nl.praktijklerenplus.placement.dienstverband;

/** De vorm van een arbeidscontract. */
public enum Contract {
  TIJDELIJK,
  VAST,
  DETACHERING
}
