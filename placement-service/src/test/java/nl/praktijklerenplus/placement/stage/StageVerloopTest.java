package nl.praktijklerenplus.placement.stage;

import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.stage.StageWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;

import static nl.praktijklerenplus.placement.stage.Stagetoetsen.*;
import static nl.praktijklerenplus.placement.stage.Stagevoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens between the first and the last day of a stage. */
class StageVerloopTest {

  @Nested
  class BijStagebezoekAfleggen {
    private final StagebezoekAfleggen afleggen = new StagebezoekAfleggen(STAGE, "JOBCOACH");

    @Test
    void StagebezoekAfleggen_kan_zolang_de_stage_niet_geeindigd_is() {
      openAanvaard(afleggen, new StagebezoekAfgelegd(STAGE, "JOBCOACH"));
    }

    @Test
    void StagebezoekAfleggen_wordt_geweigerd_als_de_stage_geeindigd_of_onbekend_is() {
      nietBuitenOpen(afleggen);
    }
  }

  @Nested
  class BijLeerprocesAanpassen {

    @ParameterizedTest
    @EnumSource
    void LeerprocesAanpassen_kan_zolang_de_stage_niet_geeindigd_is(SoortAanpassing soort) {
      openAanvaard(new LeerprocesAanpassen(STAGE, soort), new LeerprocesAangepast(STAGE, soort));
    }

    @Test
    void LeerprocesAanpassen_wordt_geweigerd_als_de_stage_geeindigd_of_onbekend_is() {
      nietBuitenOpen(new LeerprocesAanpassen(STAGE, SoortAanpassing.TAKEN));
    }
  }

  @Nested
  class BijStageBeeindigen {

    @ParameterizedTest
    @EnumSource
    void StageBeeindigen_kan_met_elke_reden_zolang_de_stage_niet_geeindigd_is(
        RedenStageeinde reden) {
      openAanvaard(new StageBeeindigen(STAGE, reden), new StageBeeindigd(STAGE, reden));
      assertThat(na(gestart(), new StageBeeindigd(STAGE, reden)))
          .isEqualTo(
              new Stage.Beeindigd(
                  Stagegegevens.van(gestart(), VANDAAG), Knelpunten.GEEN, VANDAAG, reden));
    }

    @Test
    void StageBeeindigen_wordt_geweigerd_als_de_stage_geeindigd_of_onbekend_is() {
      nietBuitenOpen(new StageBeeindigen(STAGE, RedenStageeinde.WERKGEVER));
    }
  }

  @Nested
  class BijStageAfronden {
    private final Optional<Persoonsgegeven<String>> evaluatie =
        Optional.of(new Persoonsgegeven<>("tekst"));

    @ParameterizedTest
    @EnumSource
    void StageAfronden_kan_zolang_de_stage_niet_geeindigd_is(Vervolg vervolg) {
      openAanvaard(
          new StageAfronden(STAGE, vervolg, evaluatie),
          new StageAfgerond(STAGE, vervolg, evaluatie));
      assertThat(afgerond())
          .isEqualTo(
              new Stage.Afgerond(
                  Stagegegevens.van(gestart(), VANDAAG),
                  Knelpunten.GEEN,
                  VANDAAG,
                  Vervolg.VERDER_LEREN));
    }

    @Test
    void StageAfronden_wordt_geweigerd_als_de_stage_geeindigd_of_onbekend_is() {
      nietBuitenOpen(new StageAfronden(STAGE, Vervolg.BETAALD_WERK, evaluatie));
    }
  }

  private final StageOnderbroken onderbreking = new StageOnderbroken(STAGE);
  private final StageHervat hervatting = new StageHervat(STAGE);

  @Nested
  class BijStageOnderbreken {

    @Test
    void StageOnderbreken_onderbreekt_een_lopende_stage() {
      aanvaard(new StageOnderbreken(STAGE), lopend(), onderbreking);
      assertThat(onderbroken()).isInstanceOf(Stage.Onderbroken.class);
    }

    @Test
    void StageOnderbreken_wordt_geweigerd_als_de_stage_niet_loopt() {
      geweigerd(new StageOnderbreken(STAGE), onderbroken(), new StageAlOnderbroken());
      nietBuitenOpen(new StageOnderbreken(STAGE));
    }
  }

  @Nested
  class BijStageHervatten {

    @Test
    void StageHervatten_laat_een_onderbroken_stage_weer_lopen_met_wat_zij_had() {
      aanvaard(new StageHervatten(STAGE), onderbroken(), hervatting);
      assertThat(na(gestart(), onderbreking, hervatting)).isEqualTo(lopend());
    }

    @Test
    void StageHervatten_wordt_geweigerd_als_de_stage_niet_onderbroken_is() {
      geweigerd(new StageHervatten(STAGE), lopend(), new StageNietOnderbroken());
      nietBuitenOpen(new StageHervatten(STAGE));
    }
  }

  @Test
  void een_gebeurtenis_die_niet_past_maakt_de_stroom_onleesbaar() {
    assertThatThrownBy(() -> na(onderbreking)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(gestart(), gestart())).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(gestart(), hervatting)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(gestart(), onderbreking, onderbreking))
        .isInstanceOf(CorruptStream.class);
    assertThatThrownBy(
            () -> na(gestart(), new StageBeeindigd(STAGE, RedenStageeinde.UITVAL), hervatting))
        .isInstanceOf(CorruptStream.class);
  }
}
