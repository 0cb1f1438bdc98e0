package nl.praktijklerenplus.placement.stage;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.stage.StageWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static nl.praktijklerenplus.placement.stage.Stagetoetsen.*;
import static nl.praktijklerenplus.placement.stage.Stagevoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When a knelpunt may be told and solved. */
class KnelpuntTest {

  private final UUID ander = new UUID(6, 2);
  private final KnelpuntMelden melden =
      new KnelpuntMelden(STAGE, KNELPUNT, SoortKnelpunt.SOCIAAL, Optional.empty());
  private final KnelpuntGemeld gemeld =
      new KnelpuntGemeld(STAGE, KNELPUNT, SoortKnelpunt.SOCIAAL, Optional.empty());
  private final KnelpuntOplossen oplossen = new KnelpuntOplossen(STAGE, KNELPUNT, Oplosser.SAMEN);
  private final KnelpuntOpgelost opgelost = new KnelpuntOpgelost(STAGE, KNELPUNT, Oplosser.SAMEN);
  private final StageBeeindigd einde = new StageBeeindigd(STAGE, RedenStageeinde.WERKGEVER);

  @Nested
  class BijKnelpuntMelden {
    @Test
    void KnelpuntMelden_kan_zolang_de_stage_niet_geeindigd_is() {
      openAanvaard(melden, gemeld);
    }

    @Test
    void KnelpuntMelden_wordt_geweigerd_als_de_stage_geeindigd_of_onbekend_is() {
      nietBuitenOpen(melden);
    }

    @Test
    void KnelpuntMelden_wordt_geweigerd_als_het_knelpunt_al_bekend_is_ook_opgelost() {
      geweigerd(melden, na(gestart(), gemeld), new KnelpuntAlBekend());
      geweigerd(melden, na(gestart(), gemeld, opgelost), new KnelpuntAlBekend());
    }

    @Test
    void KnelpuntMelden_wordt_geweigerd_als_een_andere_stage_dit_knelpunt_heeft() {
      assertThat(besluit(melden, lopend(), StageOmgeving.knelpunt(true)))
          .isEqualTo(Outcome.refused(new KnelpuntAlBekend()));
      assertThat(besluit(melden, beeindigd(), StageOmgeving.knelpunt(true)))
          .isEqualTo(Outcome.refused(new StageAlGeeindigd(VANDAAG)));
    }
  }

  @Nested
  class BijKnelpuntOplossen {
    @Test
    void KnelpuntOplossen_sluit_een_gemeld_knelpunt_ook_bij_onderbreking() {
      aanvaard(oplossen, na(gestart(), gemeld), opgelost);
      aanvaard(oplossen, na(gestart(), gemeld, new StageOnderbroken(STAGE)), opgelost);
      assertThat(((Stage.Lopend) na(gestart(), gemeld, opgelost)).knelpunten())
          .isEqualTo(new Knelpunten(Set.of(), Set.of(KNELPUNT)));
    }

    @Test
    void KnelpuntOplossen_kan_ook_nog_na_het_einde_van_de_stage() {
      aanvaard(oplossen, na(gestart(), gemeld, einde), opgelost);
      assertThat(na(gestart(), gemeld, einde, opgelost))
          .isEqualTo(
              new Stage.Beeindigd(
                  Stagegegevens.van(gestart(), VANDAAG),
                  new Knelpunten(Set.of(), Set.of(KNELPUNT)),
                  VANDAAG,
                  RedenStageeinde.WERKGEVER));
    }

    @Test
    void KnelpuntOplossen_wordt_geweigerd_als_het_knelpunt_of_de_stage_onbekend_is() {
      geweigerd(
          new KnelpuntOplossen(STAGE, ander, Oplosser.WERKGEVER),
          na(gestart(), gemeld),
          new KnelpuntOnbekend());
      geweigerd(oplossen, onbekend(), new StageOnbekend());
    }

    @Test
    void KnelpuntOplossen_wordt_geweigerd_als_het_al_opgelost_is() {
      geweigerd(oplossen, na(gestart(), gemeld, opgelost), new KnelpuntAlOpgelost());
      geweigerd(oplossen, na(gestart(), gemeld, opgelost, einde), new KnelpuntAlOpgelost());
    }
  }

  @Test
  void een_knelpunt_dat_tweemaal_gemeld_of_opgelost_is_maakt_de_stroom_onleesbaar() {
    assertThatThrownBy(() -> na(gestart(), gemeld, gemeld)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(gestart(), opgelost)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(gestart(), einde, opgelost)).isInstanceOf(CorruptStream.class);
  }
}
