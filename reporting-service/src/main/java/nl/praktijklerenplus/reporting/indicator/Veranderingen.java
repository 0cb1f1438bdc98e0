package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/** How much students changed by their own scores: the last minus the first. */
final class Veranderingen {

  static final List<Stand<Studentdossier>> ALLE =
      List.of(
          van("SELF_EFFICACY", "self-efficacy", "self-efficacy"),
          van("ZELFVERTROUWEN", "zelfvertrouwen", "zelfvertrouwen"),
          van("SOCIALE_VAARDIGHEDEN", "sociale-vaardigheden", "sociale vaardigheden"),
          van("TEVREDENHEID", "tevredenheid", "tevredenheid"),
          van("PARTICIPATIELADDER", "participatieladder", "participatieladder"));

  private Veranderingen() {}

  private static Stand<Studentdossier> van(String instrument, String id, String naam) {
    return Stand.<Studentdossier>elk(
            Indicatordefinitie.verandering(
                STUDENT,
                id + "-verandering",
                "Verandering in " + naam,
                "De laatste meting min de eerste, gemiddeld over de studenten met ten minste twee"
                    + " metingen (%s).".formatted(naam)),
            student -> List.of(new Geteld(student.dimensies(), verandering(student, instrument))))
        .als(
            student -> student.metingen().van(instrument).vergelijkbaar(),
            "er zijn nog geen twee metingen")
        .opGrondVan(student -> eersteEnLaatste(student.metingen().van(instrument)));
  }

  private static Object eersteEnLaatste(Meetreeks reeks) {
    return List.of(reeks.eerste(), reeks.laatste());
  }

  private static int verandering(Studentdossier student, String instrument) {
    return student.metingen().van(instrument).verandering();
  }
}
