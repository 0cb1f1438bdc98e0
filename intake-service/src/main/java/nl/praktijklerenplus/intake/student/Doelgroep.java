package nl.praktijklerenplus.intake.student;

/** The group of the programme that the kandidaat belongs to. */
public enum Doelgroep {
  UITGEVALLEN_LEERLING,
  LANGDURIG_ZONDER_WERK,
  HOGER_OPGELEID,
  ANDERS
}
