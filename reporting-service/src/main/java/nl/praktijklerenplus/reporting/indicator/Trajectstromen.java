package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/** The flows of the erkenningstraject, and the nazorg after it. */
final class Trajectstromen {

  static final List<Stroom<Studentdossier>> ALLE =
      List.of(
          stroom(
              "opdrachten-afgerond",
              "Afgeronde opdrachten",
              "OpdrachtAfgerond",
              "Leeropdrachten die zijn afgerond."),
          stroom(
                  "werkprocessen-behaald",
                  "Behaalde werkprocessen",
                  "WerkprocesBeoordeeld",
                  "Werkprocessen bij hun eerste oordeel BEHAALD in een traject.")
              .als(
                  v -> v.voor().trajecten().eersteBehaald(v.feit()),
                  "het oordeel is niet het eerste BEHAALD van dit werkproces in dit traject"),
          stroom(
              "rmt-aanvragen",
              "RMT-aanvragen",
              "RmtAanvraagIngediend",
              "Aanvragen die bij het RMT zijn ingediend."),
          stroom("rmt-akkoorden", "RMT-akkoorden", "RmtAkkoordGegeven", "Akkoorden van het RMT."),
          stroom(
              "rmt-afwijzingen",
              "RMT-afwijzingen",
              "RmtAanvraagAfgewezen",
              "Aanvragen die het RMT heeft afgewezen."),
          stroom(
              "aanmeldingen-nova",
              "Aanmeldingen bij Nova",
              "AanmeldingNova",
              "Aanmeldingen bij het Nova College."),
          stroom(
              "erkenningen-behaald",
              "Behaalde erkenningen",
              "ErkenningBehaald",
              "Erkenningen: alle gekozen werkprocessen gedaan."),
          stroom(
              "praktijkverklaringen-uitgereikt",
              "Uitgereikte praktijkverklaringen",
              "PraktijkverklaringUitgereikt",
              "Praktijkverklaringen die het mbo heeft uitgereikt."),
          stroom(
              "nazorgcontacten",
              "Nazorgcontacten",
              "NazorgcontactGevoerd",
              "Contacten met een student na de plaatsing in werk."));

  private Trajectstromen() {}

  private static Stroom<Studentdossier> stroom(
      String id, String naam, String gebeurtenis, String definitie) {
    return Stroom.van(
        Indicatordefinitie.stroom(STUDENT, id, naam, "gebeurtenissen", definitie),
        gebeurtenis,
        voorval -> voorval.na().dimensies());
  }
}
