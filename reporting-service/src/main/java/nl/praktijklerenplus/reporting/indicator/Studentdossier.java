package nl.praktijklerenplus.reporting.indicator;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Organisatie;

/**
 * What is so of a student: the state, where they belong, their steps, stages, jobs and trajecten.
 *
 * @param pauzereden why they are paused; null when they are not
 */
record Studentdossier(
    Studentstatus status,
    String pauzereden,
    String organisatie,
    String richting,
    Stappen stappen,
    Stages stages,
    Dienstverbanden dienstverbanden,
    Trajecten trajecten,
    Metingen metingen)
    implements Dossier<Studentdossier> {

  static final Studentdossier LEEG =
      new Studentdossier(
          Studentstatus.ONBEKEND,
          null,
          null,
          null,
          Stappen.GEEN,
          Stages.GEEN,
          Dienstverbanden.GEEN,
          Trajecten.GEEN,
          Metingen.GEEN);

  @Override
  public Studentdossier na(Feit feit) {
    Studentstatus nu = status.na(feit.gebeurtenis());
    return new Studentdossier(
        nu,
        pauzereden(nu, feit),
        Organisatie.na(feit, organisatie, richting != null),
        feit.is("StudentIngestroomd") ? feit.tekst("richting") : richting,
        stappen.na(feit),
        stages.na(feit),
        dienstverbanden.na(feit),
        trajecten.na(feit),
        metingen.na(feit));
  }

  Dimensies dimensies() {
    return new Dimensies(organisatie, richting, stages.werkgever(), null);
  }

  /** Without the werkgever: the student's whole path, wherever they learn. */
  Dimensies herkomst() {
    return new Dimensies(organisatie, richting, null, null);
  }

  private String pauzereden(Studentstatus nu, Feit feit) {
    if (nu != Studentstatus.GEPAUZEERD) {
      return null;
    }
    return status == Studentstatus.GEPAUZEERD ? pauzereden : feit.tekst("reden");
  }
}
