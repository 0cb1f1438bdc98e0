package nl.praktijklerenplus.reporting.indicator;

/** Why a student waits: the reason of the running pause, or what the step itself waits for. */
public enum Oorzaak {
  PERSOONLIJK,
  ORGANISATORISCH,
  SYSTEMISCH,
  GEEN;

  static Oorzaak van(Studentdossier student, Stap stap) {
    if (student.pauzereden() != null) {
      return valueOf(student.pauzereden());
    }
    return stap.wachtOpHetStelsel() ? SYSTEMISCH : GEEN;
  }
}
