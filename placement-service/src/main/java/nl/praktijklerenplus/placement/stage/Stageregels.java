package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.stage.Stage.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.stage.StageWeigering.*;

/** What a stage's own past allows. */
final class Stageregels {

  private static final BigDecimal MEESTE_UREN = BigDecimal.valueOf(60);

  private Stageregels() {}

  static Optional<StageWeigering> weigering(StageEvent event, Stage stage) {
    return switch (event) {
      case StageGestart gestart -> nieuw(stage).or(() -> uren(gestart.urenPerWeek()));
      case StageOnderbroken _ -> open(stage).or(() -> nietOnderbroken(stage));
      case StageHervat _ -> open(stage).or(() -> onderbroken(stage));
      case StageBeeindigd _, StageAfgerond _, StagebezoekAfgelegd _, LeerprocesAangepast _ ->
          open(stage);
      case KnelpuntGemeld gemeld -> open(stage).or(() -> nieuwKnelpunt(stage, gemeld.knelpunt()));
      case KnelpuntOpgelost opgelost -> openKnelpunt(stage, opgelost.knelpunt());
    };
  }

  private static Optional<StageWeigering> nieuw(Stage stage) {
    return als(!(stage instanceof Onbekend), new StageAlBekend());
  }

  private static Optional<StageWeigering> uren(BigDecimal uren) {
    boolean buiten = uren.signum() <= 0 || uren.compareTo(MEESTE_UREN) > 0;
    return als(buiten, new UrenPerWeekOngeldig(uren));
  }

  private static Optional<StageWeigering> open(Stage stage) {
    return switch (stage) {
      case Onbekend _ -> Optional.of(new StageOnbekend());
      case Open _ -> Optional.empty();
      case Voorbij voorbij -> Optional.of(new StageAlGeeindigd(voorbij.geeindigdOp()));
    };
  }

  private static Optional<StageWeigering> nietOnderbroken(Stage stage) {
    return als(stage instanceof Onderbroken, new StageAlOnderbroken());
  }

  private static Optional<StageWeigering> onderbroken(Stage stage) {
    return als(!(stage instanceof Onderbroken), new StageNietOnderbroken());
  }

  private static Optional<StageWeigering> nieuwKnelpunt(Stage stage, UUID knelpunt) {
    return als(
        stage instanceof Bekend bekend && bekend.knelpunten().bekend(knelpunt),
        new KnelpuntAlBekend());
  }

  /** Also after the stage: what was left open may still be solved. */
  private static Optional<StageWeigering> openKnelpunt(Stage stage, UUID knelpunt) {
    return switch (stage) {
      case Onbekend _ -> Optional.of(new StageOnbekend());
      case Bekend bekend when bekend.knelpunten().open().contains(knelpunt) -> Optional.empty();
      case Bekend bekend when bekend.knelpunten().bekend(knelpunt) ->
          Optional.of(new KnelpuntAlOpgelost());
      case Bekend _ -> Optional.of(new KnelpuntOnbekend());
    };
  }

  private static Optional<StageWeigering> als(boolean zo, StageWeigering weigering) {
    return zo ? Optional.of(weigering) : Optional.empty();
  }
}
