package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** What is so of a student: the state, where they belong, their stages, jobs and trajecten. */
record Studentdossier(
    Studentstatus status,
    String organisatie,
    String richting,
    Stages stages,
    Dienstverbanden dienstverbanden,
    Trajecten trajecten)
    implements Dossier<Studentdossier> {

  static final Studentdossier LEEG =
      new Studentdossier(
          Studentstatus.ONBEKEND, null, null, Stages.GEEN, Dienstverbanden.GEEN, Trajecten.GEEN);

  @Override
  public Studentdossier na(Feit feit) {
    boolean plaatst = plaatst(feit);
    return new Studentdossier(
        status.na(feit.gebeurtenis()),
        plaatst ? feit.tekst("organisatie") : organisatie,
        plaatst ? feit.tekst("richting") : richting,
        stages.na(feit),
        dienstverbanden.na(feit),
        trajecten.na(feit));
  }

  @Override
  public Stream<LocalDate> wachtdagen() {
    return dienstverbanden.eindeNazorg().stream();
  }

  Dimensies dimensies() {
    return new Dimensies(organisatie, richting, stages.werkgever(), null);
  }

  List<Dimensies> betaaldeDienstverbanden() {
    return dienstverbanden.betaald().values().stream()
        .map(werkgever -> dimensies().bij(werkgever.orElse(null)))
        .toList();
  }

  /** The instroom says where a student belongs; until then the aanmelding does. */
  private boolean plaatst(Feit feit) {
    return feit.is("StudentIngestroomd") || feit.is("KandidaatAangemeld") && richting == null;
  }
}
