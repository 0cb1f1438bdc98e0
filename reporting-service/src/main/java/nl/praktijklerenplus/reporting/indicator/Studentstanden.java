package nl.praktijklerenplus.reporting.indicator;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import static nl.praktijklerenplus.reporting.indicator.Studentstatus.ACTIEF;
import static nl.praktijklerenplus.reporting.indicator.Studentstatus.AFGEROND;
import static nl.praktijklerenplus.reporting.indicator.Studentstatus.GEPAUZEERD;
import static nl.praktijklerenplus.reporting.indicator.Studentstatus.KANDIDAAT;
import static nl.praktijklerenplus.reporting.indicator.Studentstatus.UITGEVALLEN;
import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/** The stocks of students, dienstverbanden and trajecten. */
final class Studentstanden {

  static final List<Stand<Studentdossier>> ALLE =
      List.of(
          studenten("kandidaten", "Kandidaten", "Aangemeld, nog niet ingestroomd of afgesloten.")
              .als(in(KANDIDAAT), "de student is geen kandidaat"),
          studenten("studenten-actief", "Actieve studenten", "Ingestroomd en bezig.")
              .als(in(ACTIEF), "de student is niet actief"),
          studenten("studenten-gepauzeerd", "Gepauzeerde studenten", "Met een pauze die loopt.")
              .als(in(GEPAUZEERD), "er loopt geen pauze"),
          studenten(
                  "studenten-uitgevallen",
                  "Uitgevallen studenten",
                  "Uitgevallen en niet teruggekeerd.")
              .als(in(UITGEVALLEN), "de student is niet uitgevallen, of teruggekeerd"),
          studenten(
                  "studenten-afgerond",
                  "Afgeronde studenten",
                  "Traject afgerond en niet teruggekeerd.")
              .als(in(AFGEROND), "het traject is niet afgerond, of de student is teruggekeerd"),
          opStage("Met een stage die is begonnen, niet is beëindigd en niet is onderbroken.")
              .als(student -> student.stages().opStage(), "de stage is onderbroken"),
          opStage("Met een stage die is begonnen en niet is beëindigd, ook als die is onderbroken.")
              .versie(2, Status.VOORSTEL),
          studenten(
                  "in-nazorg",
                  "Studenten in nazorg",
                  "Met een eerste dienstverband dat korter dan drie jaar geleden begon.")
              .als(
                  student -> student.stappen().bereikt(Stap.DIENSTVERBAND),
                  "er is nooit een dienstverband begonnen")
              .opDeDag(
                  (student, dag) -> student.dienstverbanden().inNazorg(dag),
                  "het eerste dienstverband begon drie jaar geleden of eerder")
              .wachtdag(student -> student.dienstverbanden().eindeNazorg())
              .opGrondVan(student -> student.dienstverbanden().eindeNazorg()),
          Stand.elk(
                  Indicatordefinitie.stand(
                      STUDENT,
                      "dienstverbanden-betaald",
                      "Betaalde dienstverbanden",
                      "dienstverbanden",
                      "Betaalde dienstverbanden die zijn begonnen en niet zijn beëindigd."),
                  Studentstanden::betaaldeDienstverbanden)
              .als(
                  student -> !student.dienstverbanden().lopendBetaald().isEmpty(),
                  "er loopt geen betaald dienstverband"),
          Stand.elk(
                  Indicatordefinitie.stand(
                      STUDENT,
                      "rmt-in-behandeling",
                      "RMT-aanvragen in behandeling",
                      "trajecten",
                      "Erkenningstrajecten met een RMT-aanvraag waarop nog geen antwoord is."),
                  Studentstanden::aanvragen)
              .als(
                  student -> student.trajecten().inBehandeling() > 0,
                  "er is geen aanvraag in behandeling"),
          pauzedagen());

  private Studentstanden() {}

  private static Stand<Studentdossier> studenten(String id, String naam, String definitie) {
    return Stand.eenmaal(
        Indicatordefinitie.stand(STUDENT, id, naam, "studenten", definitie),
        Studentdossier::dimensies);
  }

  private static Stand<Studentdossier> opStage(String definitie) {
    return studenten("studenten-op-stage", "Studenten op stage", definitie)
        .als(student -> student.stages().loopt(), "er loopt geen stage");
  }

  private static Predicate<Studentdossier> in(Studentstatus status) {
    return student -> student.status() == status;
  }

  private static List<Geteld> betaaldeDienstverbanden(Studentdossier student) {
    return student.dienstverbanden().lopendBetaald().stream()
        .map(een -> Geteld.een(student.dimensies().bij(een.werkgever())))
        .toList();
  }

  private static List<Geteld> aanvragen(Studentdossier student) {
    return Collections.nCopies(
        student.trajecten().inBehandeling(), Geteld.een(student.dimensies()));
  }

  /** The stock of paused students under the reason of the pause; its days make the figure. */
  private static Stand<Studentdossier> pauzedagen() {
    return Stand.<Studentdossier>eenmaal(
            Indicatordefinitie.wachttijd(
                    STUDENT,
                    "pauzedagen",
                    "Pauzedagen",
                    "Dagen waarop een student gepauzeerd was: die van de pauze telt mee, die van de"
                        + " hervatting of uitval niet.")
                .per(Dimensie.REDEN),
            student -> student.dimensies().met(student.pauzereden()))
        .als(in(GEPAUZEERD), "er loopt geen pauze");
  }
}
