package nl.praktijklerenplus.reporting.indicator;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import static nl.praktijklerenplus.reporting.indicator.Studentstatus.*;
import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/** The stocks of students, dienstverbanden and trajecten. */
final class Studentstanden {

  static final List<Stand<Studentdossier>> ALLE =
      List.of(
          in(
              KANDIDAAT,
              "kandidaten",
              "Kandidaten",
              "Aangemeld, nog niet ingestroomd of afgesloten."),
          in(ACTIEF, "studenten-actief", "Actieve studenten", "Ingestroomd en bezig."),
          in(
              GEPAUZEERD,
              "studenten-gepauzeerd",
              "Gepauzeerde studenten",
              "Met een pauze die loopt."),
          in(
              UITGEVALLEN,
              "studenten-uitgevallen",
              "Uitgevallen studenten",
              "Uitgevallen en niet teruggekeerd."),
          in(
              AFGEROND,
              "studenten-afgerond",
              "Afgeronde studenten",
              "Traject afgerond en niet teruggekeerd."),
          studenten(
              "studenten-op-stage",
              "Studenten op stage",
              "Met een stage die is begonnen, niet is beëindigd en niet is onderbroken.",
              student -> student.stages().opStage()),
          new Stand<>(
              Indicatordefinitie.stand(
                  STUDENT,
                  "in-nazorg",
                  "Studenten in nazorg",
                  "studenten",
                  "Met een eerste dienstverband dat korter dan drie jaar geleden begon."),
              (student, dag) ->
                  student.dienstverbanden().inNazorg(dag)
                      ? List.of(student.dimensies())
                      : List.of()),
          Stand.elk(
              Indicatordefinitie.stand(
                  STUDENT,
                  "dienstverbanden-betaald",
                  "Betaalde dienstverbanden",
                  "dienstverbanden",
                  "Betaalde dienstverbanden die zijn begonnen en niet zijn beëindigd."),
              Studentdossier::betaaldeDienstverbanden),
          Stand.elk(
              Indicatordefinitie.stand(
                  STUDENT,
                  "rmt-in-behandeling",
                  "RMT-aanvragen in behandeling",
                  "trajecten",
                  "Erkenningstrajecten met een RMT-aanvraag waarop nog geen antwoord is."),
              student ->
                  Collections.nCopies(student.trajecten().inBehandeling(), student.dimensies())));

  private Studentstanden() {}

  private static Stand<Studentdossier> in(
      Studentstatus status, String id, String naam, String definitie) {
    return studenten(id, naam, definitie, student -> student.status() == status);
  }

  private static Stand<Studentdossier> studenten(
      String id, String naam, String definitie, Predicate<Studentdossier> als) {
    return Stand.eenmaal(
        Indicatordefinitie.stand(STUDENT, id, naam, "studenten", definitie),
        als,
        Studentdossier::dimensies);
  }
}
