package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.stage.StageWeigering.*;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static nl.praktijklerenplus.placement.stage.Stagevoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** When a stage may be left for another. */
class StageWisselenTest {
  @Nested
  class BijStageWisselen {

    private final StageEvent einde = new StageBeeindigd(STAGE, RedenStageeinde.WISSEL);

    @Test
    void StageWisselen_beeindigt_de_oude_stage_en_begint_de_nieuwe_voor_dezelfde_student() {
      assertThat(besluit(wisselen(), lopend(), RUIM_BAAN))
          .isEqualTo(Outcome.accepted(einde, gestartNaWissel()));
    }

    @Test
    void StageWisselen_mag_ook_vanuit_een_onderbroken_stage_van_een_actieve_student() {
      assertThat(besluit(wisselen(), onderbroken(), RUIM_BAAN))
          .isEqualTo(Outcome.accepted(einde, gestartNaWissel()));
    }

    @Test
    void StageWisselen_wordt_geweigerd_als_de_oude_stage_onbekend_is() {
      assertThat(besluit(wisselen(), onbekend(), RUIM_BAAN))
          .isEqualTo(Outcome.refused(new StageOnbekend()));
    }

    @Test
    void StageWisselen_wordt_geweigerd_als_de_oude_stage_al_geeindigd_is() {
      assertThat(besluit(wisselen(), beeindigd(), RUIM_BAAN))
          .isEqualTo(Outcome.refused(new StageAlGeeindigd(VANDAAG)));
      assertThat(besluit(wisselen(), afgerond(), RUIM_BAAN))
          .isEqualTo(Outcome.refused(new StageAlGeeindigd(VANDAAG)));
    }

    @Test
    void StageWisselen_wordt_geweigerd_als_de_nieuwe_stage_al_bekend_is() {
      StageOmgeving bekend =
          new StageOmgeving(RUIM_BAAN.student(), false, RUIM_BAAN.plek(), true, true);
      assertThat(besluit(wisselen(), lopend(), bekend))
          .isEqualTo(Outcome.refused(new StageAlBekend()));
    }

    @Test
    void StageWisselen_wordt_geweigerd_als_oud_en_nieuw_dezelfde_stage_zijn() {
      assertThat(besluit(wisselen(STAGE, UREN), lopend(), RUIM_BAAN))
          .isEqualTo(Outcome.refused(new StageAlBekend()));
    }

    @Test
    void StageWisselen_wordt_geweigerd_bij_onmogelijke_uren() {
      assertThat(besluit(wisselen(NIEUWE_STAGE, BigDecimal.ZERO), lopend(), RUIM_BAAN))
          .isEqualTo(Outcome.refused(new UrenPerWeekOngeldig(BigDecimal.ZERO)));
    }

    @Test
    void StageWisselen_wordt_geweigerd_als_de_student_niet_actief_is() {
      StudentBeeld pauze = student(StudentToestand.GEPAUZEERD);
      assertThat(besluit(wisselen(), onderbroken(), omgeving(pauze, VRIJE_PLEK)))
          .isEqualTo(Outcome.refused(new StudentNietActief(StudentToestand.GEPAUZEERD)));
    }

    @ParameterizedTest
    @MethodSource("nl.praktijklerenplus.placement.stage.Belemmering#alle")
    void StageWisselen_wordt_geweigerd_bij(Belemmering belemmering) {
      assertThat(besluit(wisselen(), lopend(), belemmering.omgeving()))
          .isEqualTo(Outcome.refused(belemmering.weigering()));
    }
  }
}
