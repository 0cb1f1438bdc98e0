package nl.praktijklerenplus.placement.stage;

import java.time.LocalDate;

import nl.praktijklerenplus.placement.stage.Stage.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;

/** How a stage goes on: the state after each event that fits the state before it. */
final class Stageverloop {

  private Stageverloop() {}

  static Stage na(Stage stage, Fact<StageEvent> fact) {
    return switch (stage) {
      case Onbekend _ -> begin(stage, fact);
      case Open open -> verder(open, fact.event(), fact.datum());
      case Voorbij voorbij -> nasleep(voorbij, fact.event());
    };
  }

  private static Stage begin(Stage onbekend, Fact<StageEvent> fact) {
    if (fact.event() instanceof StageGestart gestart) {
      return new Lopend(Stagegegevens.van(gestart, fact.datum()), Knelpunten.GEEN);
    }
    throw new CorruptStream(onbekend, fact.event());
  }

  private static Stage verder(Open stage, StageEvent event, LocalDate datum) {
    Stagegegevens gegevens = stage.gegevens();
    Knelpunten knelpunten = stage.knelpunten();
    return switch (event) {
      case StageOnderbroken _ when stage instanceof Lopend -> new Onderbroken(gegevens, knelpunten);
      case StageHervat _ when stage instanceof Onderbroken -> new Lopend(gegevens, knelpunten);
      case StageBeeindigd einde -> new Beeindigd(gegevens, knelpunten, datum, einde.reden());
      case StageAfgerond einde -> new Afgerond(gegevens, knelpunten, datum, einde.vervolg());
      case StagebezoekAfgelegd _, LeerprocesAangepast _ -> stage;
      case KnelpuntGemeld melding when !knelpunten.bekend(melding.knelpunt()) ->
          stage.met(knelpunten.gemeld(melding.knelpunt()));
      case KnelpuntOpgelost oplossing -> opgelost(stage, oplossing);
      case StageGestart _, StageOnderbroken _, StageHervat _, KnelpuntGemeld _ ->
          throw new CorruptStream(stage, event);
    };
  }

  private static Stage nasleep(Voorbij stage, StageEvent event) {
    if (event instanceof KnelpuntOpgelost oplossing) {
      return opgelost(stage, oplossing);
    }
    throw new CorruptStream(stage, event);
  }

  private static Stage opgelost(Bekend stage, KnelpuntOpgelost oplossing) {
    if (stage.knelpunten().open().contains(oplossing.knelpunt())) {
      return stage.met(stage.knelpunten().opgelost(oplossing.knelpunt()));
    }
    throw new CorruptStream(stage, oplossing);
  }
}
