package nl.praktijklerenplus.placement.stage;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.stage.StageWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;

import static nl.praktijklerenplus.placement.stage.Stagevoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happens between the first and the last day of a stage. */
class StageVerloopTest {

  private static void aanvaard(StageCommand command, Stage stage, StageEvent event) {
    assertThat(besluit(command, stage)).isEqualTo(Outcome.accepted(event));
  }

  private static void geweigerd(StageCommand command, Stage stage, StageWeigering weigering) {
    assertThat(besluit(command, stage)).isEqualTo(Outcome.refused(weigering));
  }

  /** For the commands that ask for a stage that is known and not ended. */
  private static void alleenOpen(StageCommand command, StageEvent event) {
    aanvaard(command, lopend(), event);
    aanvaard(command, onderbroken(), event);
    nietBuitenOpen(command);
  }

  private static void nietBuitenOpen(StageCommand command) {
    geweigerd(command, onbekend(), new StageOnbekend());
    geweigerd(command, beeindigd(), new StageAlGeeindigd(VANDAAG));
    geweigerd(command, afgerond(), new StageAlGeeindigd(VANDAAG));
  }

  @Test
  void StagebezoekAfleggen_kan_zolang_de_stage_niet_geeindigd_is() {
    alleenOpen(
        new StagebezoekAfleggen(STAGE, "JOBCOACH"), new StagebezoekAfgelegd(STAGE, "JOBCOACH"));
  }

  @ParameterizedTest
  @EnumSource
  void LeerprocesAanpassen_kan_zolang_de_stage_niet_geeindigd_is(SoortAanpassing soort) {
    alleenOpen(new LeerprocesAanpassen(STAGE, soort), new LeerprocesAangepast(STAGE, soort));
  }

  @ParameterizedTest
  @EnumSource
  void StageBeeindigen_kan_met_elke_reden_zolang_de_stage_niet_geeindigd_is(RedenStageeinde reden) {
    alleenOpen(new StageBeeindigen(STAGE, reden), new StageBeeindigd(STAGE, reden));
    assertThat(na(gestart(), new StageBeeindigd(STAGE, reden)))
        .isEqualTo(
            new Stage.Beeindigd(
                Stagegegevens.van(gestart(), VANDAAG), Knelpunten.GEEN, VANDAAG, reden));
  }

  @Test
  void StageAfronden_kan_zolang_de_stage_niet_geeindigd_is() {
    var evaluatie = Optional.of(new Persoonsgegeven<>("tekst"));
    alleenOpen(
        new StageAfronden(STAGE, Vervolg.BETAALD_WERK, evaluatie),
        new StageAfgerond(STAGE, Vervolg.BETAALD_WERK, evaluatie));
    assertThat(afgerond())
        .isEqualTo(
            new Stage.Afgerond(
                Stagegegevens.van(gestart(), VANDAAG),
                Knelpunten.GEEN,
                VANDAAG,
                Vervolg.VERDER_LEREN));
  }

  @Nested
  class Knelpunt {

    private final UUID ander = new UUID(6, 2);
    private final KnelpuntMelden melden =
        new KnelpuntMelden(STAGE, KNELPUNT, SoortKnelpunt.SOCIAAL, Optional.empty());
    private final KnelpuntGemeld gemeld =
        new KnelpuntGemeld(STAGE, KNELPUNT, SoortKnelpunt.SOCIAAL, Optional.empty());
    private final KnelpuntOplossen oplossen = new KnelpuntOplossen(STAGE, KNELPUNT, Oplosser.SAMEN);
    private final KnelpuntOpgelost opgelost = new KnelpuntOpgelost(STAGE, KNELPUNT, Oplosser.SAMEN);
    private final StageBeeindigd einde = new StageBeeindigd(STAGE, RedenStageeinde.WERKGEVER);

    @Test
    void KnelpuntMelden_kan_zolang_de_stage_niet_geeindigd_is() {
      alleenOpen(melden, gemeld);
    }

    @Test
    void KnelpuntMelden_wordt_geweigerd_als_het_knelpunt_al_bekend_is_ook_opgelost() {
      geweigerd(melden, na(gestart(), gemeld), new KnelpuntAlBekend());
      geweigerd(melden, na(gestart(), gemeld, opgelost), new KnelpuntAlBekend());
    }

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

    @Test
    void een_knelpunt_dat_tweemaal_gemeld_of_opgelost_is_maakt_de_stroom_onleesbaar() {
      assertThatThrownBy(() -> na(gestart(), gemeld, gemeld)).isInstanceOf(CorruptStream.class);
      assertThatThrownBy(() -> na(gestart(), opgelost)).isInstanceOf(CorruptStream.class);
      assertThatThrownBy(() -> na(gestart(), einde, opgelost)).isInstanceOf(CorruptStream.class);
    }
  }

  @Nested
  class Pauze {

    private final StageOnderbroken onderbreking = new StageOnderbroken(STAGE);
    private final StageHervat hervatting = new StageHervat(STAGE);

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
}
