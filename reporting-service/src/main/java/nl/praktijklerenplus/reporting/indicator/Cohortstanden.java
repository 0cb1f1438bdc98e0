package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Stream;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/**
 * The stocks behind the cohorten: what became of those who came in in one month. They stand under
 * organisatie and richting only.
 */
public final class Cohortstanden {

  /** The states that a student can be in, in the order in which they are shown. */
  public static final List<String> TOESTANDEN =
      Stream.of(Studentstatus.values())
          .filter(status -> status != Studentstatus.ONBEKEND)
          .map(Studentstatus::name)
          .toList();

  /** Not interrupted, as studenten-op-stage. */
  public static final String OP_STAGE = "cohort/op-stage";

  /** With a job of either kind that runs. */
  public static final String IN_DIENST = "cohort/in-dienst";

  static final List<Stand<Studentdossier>> ALLE =
      Stream.concat(
              TOESTANDEN.stream().map(Cohortstanden::inToestand),
              Stream.of(
                  ingestroomd(OP_STAGE, "Ingestroomde studenten die op stage zijn.")
                      .als(student -> student.stages().opStage(), "de student is niet op stage"),
                  ingestroomd(IN_DIENST, "Ingestroomde studenten met een lopend dienstverband.")
                      .als(
                          student -> student.dienstverbanden().loopt(),
                          "er loopt geen dienstverband")))
          .toList();

  private Cohortstanden() {}

  /** Under which those in the state stand in the cube, with the month of their instroom. */
  public static String toestand(String toestand) {
    return "cohort/toestand/" + toestand;
  }

  /** The month of such a number. */
  public static YearMonth maand(int nummer) {
    return YearMonth.of(Math.floorDiv(nummer, 12), Math.floorMod(nummer, 12) + 1);
  }

  private static Stand<Studentdossier> inToestand(String toestand) {
    return ingestroomd(
            toestand(toestand), "Ingestroomde studenten die %s zijn.".formatted(toestand))
        .als(
            student -> student.status().name().equals(toestand),
            "de student is in een andere toestand");
  }

  private static Stand<Studentdossier> ingestroomd(String id, String definitie) {
    return Stand.<Studentdossier>elk(
            Indicatordefinitie.onderdeel(STUDENT, id, definitie),
            student -> List.of(new Geteld(student.herkomst(), instroommaand(student))))
        .als(
            student -> student.stappen().bereikt(Stap.INGESTROOMD),
            "de student is niet ingestroomd");
  }

  private static int instroommaand(Studentdossier student) {
    LocalDate instroom = student.stappen().op(Stap.INGESTROOMD).orElseThrow();
    return (int) YearMonth.from(instroom).getLong(ChronoField.PROLEPTIC_MONTH);
  }
}
