package nl.praktijklerenplus.placement.stage;

/** Waarom een stage ophield zonder te zijn afgerond. */
public enum RedenStageeinde {
  WISSEL,
  UITVAL,
  WERKGEVER,
  STUDENT
}
