package nl.praktijklerenplus.certification.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a student ever learned at a recognised leerbedrijf: the werkgever's recognition must have
 * been valid on at least one day of at least one stage. First and last days count.
 */
public record Erkenningsdagen(List<Stage> stages, List<Erkenning> erkenningen) {

  /** Without an end the stage still runs. */
  public record Stage(UUID werkgever, LocalDate begin, Optional<LocalDate> einde) {}

  /** Without {@code geldigTot} the recognition has no end. */
  public record Erkenning(UUID werkgever, LocalDate vanaf, Optional<LocalDate> geldigTot) {}

  public boolean erkendOpEenStagedag() {
    return stages.stream().anyMatch(this::erkend);
  }

  private boolean erkend(Stage stage) {
    return erkenningen.stream()
        .filter(erkenning -> erkenning.werkgever().equals(stage.werkgever()))
        .anyMatch(erkenning -> delenEenDag(stage, erkenning));
  }

  private static boolean delenEenDag(Stage stage, Erkenning erkenning) {
    LocalDate eerste = later(stage.begin(), erkenning.vanaf());
    return nietNa(eerste, stage.einde()) && nietNa(eerste, erkenning.geldigTot());
  }

  private static LocalDate later(LocalDate een, LocalDate ander) {
    return een.isAfter(ander) ? een : ander;
  }

  private static boolean nietNa(LocalDate dag, Optional<LocalDate> einde) {
    return einde.filter(dag::isAfter).isEmpty();
  }
}
