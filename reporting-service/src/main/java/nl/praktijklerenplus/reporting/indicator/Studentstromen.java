package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/** The flows of the student's own path: in, pause and back, out and back. */
final class Studentstromen {

  static final List<Stroom<Studentdossier>> ALLE =
      List.of(
          stroom(
              "aanmeldingen",
              "Aanmeldingen",
              "KandidaatAangemeld",
              "Aanmeldingen van kandidaten; een heropende kandidaat telt opnieuw."),
          stroom(
                  "intakegesprekken",
                  "Intakegesprekken",
                  "IntakegesprekGevoerd",
                  "Gevoerde intakegesprekken.")
              .per(Dimensie.ADVIES),
          stroom(
              "studenten-ingestroomd",
              "Ingestroomde studenten",
              "StudentIngestroomd",
              "Kandidaten die als student zijn ingestroomd."),
          stroom("pauzes", "Pauzes", "StudentGepauzeerd", "Begonnen pauzes.").per(Dimensie.REDEN),
          stroom(
              "hervattingen",
              "Hervattingen",
              "StudentHervat",
              "Hervattingen van het traject na een pauze."),
          stroom("uitval", "Uitval", "StudentUitgevallen", "Keren dat een student uitviel.")
              .per(Dimensie.REDEN),
          stroom(
              "terugkeer",
              "Terugkeer",
              "StudentTeruggekeerd",
              "Keren dat een student terugkeerde na uitval of afronding."));

  private Studentstromen() {}

  private static Stroom<Studentdossier> stroom(
      String id, String naam, String gebeurtenis, String definitie) {
    return Stroom.van(
        Indicatordefinitie.stroom(STUDENT, id, naam, "gebeurtenissen", definitie),
        gebeurtenis,
        voorval -> voorval.na().dimensies());
  }
}
