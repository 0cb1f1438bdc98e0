package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.stage.StageWeigering.*;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;

import static nl.praktijklerenplus.placement.stage.Stagevoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** When a stage may begin afresh. */
class StageStartenTest {
  @Nested
  class BijStageStarten {

    @Test
    void StageStarten_begint_een_lopende_stage_bij_de_werkgever_van_de_plek() {
      assertThat(besluit(starten(), onbekend(), RUIM_BAAN)).isEqualTo(Outcome.accepted(gestart()));
      assertThat(lopend())
          .isEqualTo(new Stage.Lopend(Stagegegevens.van(gestart(), VANDAAG), Knelpunten.GEEN));
    }

    @Test
    void StageStarten_mag_op_de_dag_zelf_van_de_laatste_wijziging_van_student_en_plek() {
      StudentBeeld student = new StudentBeeld(StudentToestand.ACTIEF, VANDAAG);
      assertThat(besluit(starten(), onbekend(), omgeving(student, plek(false, false, VANDAAG))))
          .isEqualTo(Outcome.accepted(gestart()));
    }

    @Test
    void StageStarten_wordt_geweigerd_als_de_stage_al_bekend_is() {
      for (Stage stage : new Stage[] {lopend(), onderbroken(), beeindigd(), afgerond()}) {
        assertThat(besluit(starten(), stage, RUIM_BAAN))
            .isEqualTo(Outcome.refused(new StageAlBekend()));
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "0.0", "60.01", "168"})
    void StageStarten_wordt_geweigerd_bij_onmogelijke_uren(BigDecimal uren) {
      assertThat(besluit(starten(uren), onbekend(), RUIM_BAAN))
          .isEqualTo(Outcome.refused(new UrenPerWeekOngeldig(uren)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "60", "60.00"})
    void StageStarten_mag_tot_en_met_zestig_uur(BigDecimal uren) {
      assertThat(besluit(starten(uren), onbekend(), RUIM_BAAN))
          .isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(value = StudentToestand.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIEF")
    void StageStarten_wordt_geweigerd_als_de_student_niet_actief_is(StudentToestand toestand) {
      assertThat(besluit(starten(), onbekend(), omgeving(student(toestand), VRIJE_PLEK)))
          .isEqualTo(Outcome.refused(new StudentNietActief(toestand)));
    }

    @ParameterizedTest
    @MethodSource("nl.praktijklerenplus.placement.stage.Belemmering#alle")
    void StageStarten_wordt_geweigerd_bij(Belemmering belemmering) {
      assertThat(besluit(starten(), onbekend(), belemmering.omgeving()))
          .isEqualTo(Outcome.refused(belemmering.weigering()));
    }

    @Test
    void een_weigering_zegt_of_het_om_iets_onbekends_om_de_vraag_of_om_een_regel_gaat() {
      assertThat(new StudentOnbekend().kind()).isEqualTo(Kind.UNKNOWN);
      assertThat(new LeerwerkplekOnbekend().kind()).isEqualTo(Kind.UNKNOWN);
      assertThat(new LeermeesterOnbekend().kind()).isEqualTo(Kind.UNKNOWN);
      assertThat(new UrenPerWeekOngeldig(UREN).kind()).isEqualTo(Kind.INPUT);
      assertThat(new StudentNietActief(StudentToestand.KANDIDAAT).kind()).isEqualTo(Kind.RULE);
      assertThat(new DatumVoorWijzigingStudent(MORGEN).kind()).isEqualTo(Kind.RULE);
      assertThat(new DatumVoorWijzigingLeerwerkplek(MORGEN).kind()).isEqualTo(Kind.RULE);
    }

    @Test
    void wie_te_vroeg_is_leest_dat_nieuws_van_de_intake_nog_onderweg_kan_zijn() {
      assertThat(new StudentNietActief(StudentToestand.KANDIDAAT).detail())
          .contains("KANDIDAAT")
          .contains("nog onderweg");
    }
  }
}
