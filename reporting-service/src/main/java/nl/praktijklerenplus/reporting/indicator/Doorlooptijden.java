package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/**
 * How long a student's steps took: from the first of the one to the first of the other. An akkoord
 * is reckoned from the aanvraag that was pending.
 */
final class Doorlooptijden {

  static final List<Stroom<Studentdossier>> ALLE =
      List.of(
          tussen("aanmelding-tot-intake", "Aanmelding tot intake", Stap.AANGEMELD, Stap.INTAKE),
          tussen("intake-tot-instroom", "Intake tot instroom", Stap.INTAKE, Stap.INGESTROOMD),
          tussen("instroom-tot-stage", "Instroom tot stage", Stap.INGESTROOMD, Stap.OP_STAGE),
          tot(
              Stap.AKKOORD,
              "rmt-aanvraag-tot-akkoord",
              "RMT-aanvraag tot akkoord",
              "Dagen van de RMT-aanvraag die in behandeling was tot het eerste akkoord erop.",
              v -> v.voor().trajecten().inBehandelingSinds(v.feit().stroom())),
          tussen("akkoord-tot-nova", "Akkoord tot aanmelding bij Nova", Stap.AKKOORD, Stap.NOVA),
          tussen(
              "nova-tot-erkenning", "Aanmelding bij Nova tot erkenning", Stap.NOVA, Stap.ERKENNING),
          tussen(
              "instroom-tot-erkenning",
              "Instroom tot erkenning",
              Stap.INGESTROOMD,
              Stap.ERKENNING));

  private Doorlooptijden() {}

  private static Stroom<Studentdossier> tussen(String id, String naam, Stap van, Stap naar) {
    return tot(
        naar,
        id,
        naam,
        "Dagen van de stap '%s' tot de stap '%s', van elk de eerste van de student."
            .formatted(van.naam(), naar.naam()),
        v -> v.dagslot().stappen().op(van));
  }

  private static Stroom<Studentdossier> tot(
      Stap naar,
      String id,
      String naam,
      String definitie,
      Function<Voorval<Studentdossier>, Optional<LocalDate>> begin) {
    return Stroom.<Studentdossier>van(
            Indicatordefinitie.doorlooptijd(STUDENT, id, naam, definitie),
            naar.gebeurtenis(),
            Doorlooptijden::dimensies)
        .als(v -> !v.voor().stappen().bereikt(naar), "het is niet de eerste van de student")
        .sinds(begin);
  }

  /** Those of the event that completes it: of a stage its own werkgever. */
  private static Dimensies dimensies(Voorval<Studentdossier> voorval) {
    return voorval.na().dimensies();
  }
}
