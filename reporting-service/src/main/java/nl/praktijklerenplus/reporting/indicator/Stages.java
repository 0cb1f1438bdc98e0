package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** A student's running stages: begun and not ended, interrupted or not; as a rule at most one. */
record Stages(Map<UUID, Stage> lopend) {

  record Stage(String werkgever, boolean onderbroken) {}

  static final Stages GEEN = new Stages(Map.of());

  Stages na(Feit feit) {
    return switch (feit.gebeurtenis()) {
      case "StageGestart" -> met(feit, new Stage(feit.tekst("werkgeverCode"), false));
      case "StageOnderbroken" -> onderbroken(feit, true);
      case "StageHervat" -> onderbroken(feit, false);
      case "StageBeeindigd", "StageAfgerond" ->
          new Stages(Verzameling.zonder(lopend, feit.stroom()));
      default -> this;
    };
  }

  boolean loopt() {
    return !lopend.isEmpty();
  }

  boolean opStage() {
    return lopend.values().stream().anyMatch(stage -> !stage.onderbroken());
  }

  /** Of the last one begun: only a correction can make two stages run side by side. */
  String werkgever() {
    return lopend.values().stream().map(Stage::werkgever).reduce(null, (_, laatste) -> laatste);
  }

  private Stages onderbroken(Feit feit, boolean onderbroken) {
    Stage stage = lopend.get(feit.stroom());
    return stage == null ? this : met(feit, new Stage(stage.werkgever(), onderbroken));
  }

  private Stages met(Feit feit, Stage stage) {
    return new Stages(Verzameling.met(lopend, feit.stroom(), stage));
  }
}
