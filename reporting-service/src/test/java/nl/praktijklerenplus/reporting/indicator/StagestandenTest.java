package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.*;
import static org.assertj.core.api.Assertions.assertThat;

class StagestandenTest {

  private final Verhaal verhaal = new Verhaal();

  @BeforeEach
  void een_kandidaat() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
  }

  @Test
  void op_stage_is_begonnen_niet_onderbroken_en_niet_beeindigd() {
    instroom();
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    verhaal.stage("ST1", "sein", "2022-07-01", "StageHervat");
    verhaal.stage("ST1", "sein", "2022-08-01", "StageAfgerond", "vervolg=BETAALD_WERK");
    assertThat(stand("studenten-op-stage", "2022-05-09")).isZero();
    assertThat(stand("studenten-op-stage", "2022-05-10")).isOne();
    assertThat(stand("studenten-op-stage", "2022-06-01")).isZero();
    assertThat(stand("studenten-op-stage", "2022-07-01")).isOne();
    assertThat(stand("studenten-op-stage", "2022-08-01")).isZero();
  }

  @Test
  void wie_door_een_late_correctie_twee_stages_heeft_telt_een_keer_op_stage() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST2", "werkdag", "2022-06-10", "StageGestart");
    assertThat(per(WERKGEVER, "studenten-op-stage", "2022-06-10"))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
  }

  @Test
  void een_stand_verhuist_met_de_werkgever_van_de_lopende_stage_ook_als_die_onderbroken_is() {
    instroom();
    assertThat(per(WERKGEVER, "studenten-actief", "2022-05-01"))
        .isEqualTo(Map.of(Optional.empty(), 1));
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    assertThat(per(WERKGEVER, "studenten-actief", "2022-06-01"))
        .isEqualTo(Map.of(Optional.of("sein"), 1));
    verhaal.stage("ST1", "sein", "2022-07-01", "StageBeeindigd", "reden=STUDENT");
    assertThat(per(WERKGEVER, "studenten-actief", "2022-07-01"))
        .isEqualTo(Map.of(Optional.empty(), 1));
  }

  @Test
  void een_wissel_verhuist_de_stand_naar_de_nieuwe_werkgever() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageBeeindigd", "reden=WISSEL");
    verhaal.stage("ST2", "werkdag", "2022-06-01", "StageGestart");
    assertThat(per(WERKGEVER, "studenten-op-stage", "2022-06-01"))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
  }

  private void instroom() {
    verhaal.student("2022-05-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
  }

  private int stand(String indicator, String peildatum) {
    return kubus().waarde(indicator, Vraag.op(peildatum));
  }

  private Map<Optional<String>, Integer> per(Dimensie dimensie, String indicator, String dag) {
    return kubus().per(dimensie, indicator, Vraag.op(dag));
  }

  private Kubus kubus() {
    return Kubus.van(verhaal.feiten());
  }
}
