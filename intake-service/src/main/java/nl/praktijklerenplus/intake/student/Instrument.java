package nl.praktijklerenplus.intake.student;

/** What measures, and how high its score reaches. */
public enum Instrument {
  SELF_EFFICACY(10),
  ZELFVERTROUWEN(10),
  SOCIALE_VAARDIGHEDEN(10),
  TEVREDENHEID(10),
  PARTICIPATIELADDER(6);

  public static final int LAAGSTE = 1;

  private final int hoogste;

  Instrument(int hoogste) {
    this.hoogste = hoogste;
  }

  public int hoogste() {
    return hoogste;
  }

  boolean reikt(int score) {
    return score >= LAAGSTE && score <= hoogste;
  }
}
