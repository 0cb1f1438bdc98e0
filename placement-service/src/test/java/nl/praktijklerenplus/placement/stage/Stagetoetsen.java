package nl.praktijklerenplus.placement.stage;

import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.stage.StageWeigering.*;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static nl.praktijklerenplus.placement.stage.Stagevoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of a stage's course ask of a command. */
final class Stagetoetsen {

  private Stagetoetsen() {}

  static void aanvaard(StageCommand command, Stage stage, StageEvent event) {
    assertThat(besluit(command, stage)).isEqualTo(Outcome.accepted(event));
  }

  static void geweigerd(StageCommand command, Stage stage, StageWeigering weigering) {
    assertThat(besluit(command, stage)).isEqualTo(Outcome.refused(weigering));
  }

  /** For the commands that ask for a stage that is known and not ended. */
  static void openAanvaard(StageCommand command, StageEvent event) {
    aanvaard(command, lopend(), event);
    aanvaard(command, onderbroken(), event);
  }

  static void nietBuitenOpen(StageCommand command) {
    geweigerd(command, onbekend(), new StageOnbekend());
    geweigerd(command, beeindigd(), new StageAlGeeindigd(VANDAAG));
    geweigerd(command, afgerond(), new StageAlGeeindigd(VANDAAG));
  }
}
