package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/**
 * The stocks behind the trechter: who reached which step, and who waits at it since when. A wait is
 * measured by the day on which the step was reached, so that how long it lasts follows on any day.
 * They stand under organisatie and richting only: a path is longer than a stage.
 */
public final class Trechterstanden {

  private static final Set<Studentstatus> ONDERWEG =
      Set.of(Studentstatus.KANDIDAAT, Studentstatus.ACTIEF, Studentstatus.GEPAUZEERD);

  static final List<Stand<Studentdossier>> ALLE =
      Stream.concat(
              Arrays.stream(Stap.values()).map(Trechterstanden::heeftBereikt),
              Arrays.stream(Stap.values())
                  .filter(stap -> stap.volgende().isPresent())
                  .map(Trechterstanden::wacht))
          .toList();

  private Trechterstanden() {}

  /** Under which those who reached the step stand in the cube. */
  public static String bereikt(Stap stap) {
    return "trechter/bereikt/" + stap.code();
  }

  /**
   * Under which those who wait at the step stand in the cube, with the day since when; the kenmerk
   * is the cause.
   */
  public static String wachtend(Stap stap) {
    return "trechter/wachtend/" + stap.code();
  }

  private static Stand<Studentdossier> heeftBereikt(Stap stap) {
    return Stand.<Studentdossier>eenmaal(
            Indicatordefinitie.onderdeel(
                STUDENT,
                bereikt(stap),
                "Studenten die de stap '%s' hebben bereikt.".formatted(stap.naam())),
            Studentdossier::herkomst)
        .als(student -> student.stappen().bereikt(stap), "de stap is niet bereikt");
  }

  private static Stand<Studentdossier> wacht(Stap stap) {
    Stap volgende = stap.volgende().orElseThrow();
    return Stand.<Studentdossier>elk(
            Indicatordefinitie.onderdeel(
                STUDENT,
                wachtend(stap),
                "Studenten die wachten na de stap '%s'.".formatted(stap.naam())),
            student -> List.of(sinds(student, stap)))
        .als(student -> student.stappen().bereikt(stap), "de stap is niet bereikt")
        .als(student -> !student.stappen().bereikt(volgende), "de volgende stap is bereikt")
        .als(student -> ONDERWEG.contains(student.status()), "de student is niet onderweg");
  }

  private static Geteld sinds(Studentdossier student, Stap stap) {
    LocalDate dag = student.stappen().op(stap).orElseThrow();
    String oorzaak = Oorzaak.van(student, stap).name();
    return new Geteld(student.herkomst().met(oorzaak), (int) dag.toEpochDay());
  }
}
