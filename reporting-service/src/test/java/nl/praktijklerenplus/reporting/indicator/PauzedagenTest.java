package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.REDEN;
import static nl.praktijklerenplus.reporting.indicator.Dimensie.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;

class PauzedagenTest {

  private static final Vraag EIND = Vraag.op("2022-12-31");

  private final Verhaal verhaal = new Verhaal();

  @BeforeEach
  void een_student() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-04-10", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
  }

  @Test
  void de_dag_van_de_pauze_telt_en_die_van_de_hervatting_niet() {
    pauze("2022-06-01", "PERSOONLIJK");
    verhaal.student("2022-06-11", "StudentHervat");
    assertThat(dagen(EIND)).isEqualTo(10);
    assertThat(dagen(Vraag.op("2022-06-01"))).isOne();
    assertThat(dagen(Vraag.op("2022-06-30").van("2022-06-10"))).isOne();
    assertThat(dagen(Vraag.op("2022-06-30").van("2022-06-11"))).isZero();
    assertThat(dagen(Vraag.op("2022-06-08").van("2022-06-05"))).isEqualTo(4);
  }

  @Test
  void een_pauze_en_hervatting_op_een_dag_is_geen_pauzedag() {
    pauze("2022-06-01", "PERSOONLIJK");
    verhaal.student("2022-06-01", "StudentHervat");
    assertThat(dagen(EIND)).isZero();
  }

  @Test
  void een_pauze_die_nog_loopt_telt_tot_en_met_de_laatste_dag() {
    pauze("2022-06-01", "PERSOONLIJK");
    assertThat(dagen(Vraag.op("2022-06-30"))).isEqualTo(30);
    assertThat(dagen(Vraag.op("2022-07-31").van("2022-07-01"))).isEqualTo(31);
  }

  @Test
  void uitval_maakt_een_einde_aan_de_pauze() {
    pauze("2022-06-01", "PERSOONLIJK");
    verhaal.student("2022-06-04", "StudentUitgevallen", "reden=SYSTEMISCH");
    assertThat(dagen(EIND)).isEqualTo(3);
  }

  @Test
  void twee_pauzes_tellen_elk_onder_hun_eigen_reden() {
    pauze("2022-06-01", "PERSOONLIJK");
    verhaal.student("2022-06-11", "StudentHervat");
    pauze("2022-08-01", "SYSTEMISCH");
    verhaal.student("2022-08-03", "StudentHervat");
    assertThat(kubus().per(REDEN, "pauzedagen", EIND))
        .isEqualTo(Map.of(Optional.of("PERSOONLIJK"), 10, Optional.of("SYSTEMISCH"), 2));
  }

  @Test
  void een_laat_ingevoerde_hervatting_kort_de_pauze_in_zodra_zij_bekend_is() {
    pauze("2022-06-01", "PERSOONLIJK");
    verhaal.student("2022-06-04", "StudentHervat");
    verhaal.bekend("2022-07-10");
    Vraag juni = Vraag.op("2022-06-30");
    assertThat(dagen(juni)).isEqualTo(3);
    assertThat(dagen(juni.bekendOp("2022-07-09"))).isEqualTo(30);
  }

  @Test
  void een_gecorrigeerde_reden_verhuist_alle_dagen_van_de_pauze() {
    Feit pauze = pauze("2022-06-01", "PERSOONLIJK");
    verhaal.student("2022-06-04", "StudentHervat");
    verhaal.correctie("2022-07-10", pauze, null, Map.of("reden", "ORGANISATORISCH"));
    assertThat(kubus().per(REDEN, "pauzedagen", EIND))
        .isEqualTo(Map.of(Optional.of("ORGANISATORISCH"), 3));
    assertThat(kubus().per(REDEN, "pauzedagen", EIND.bekendOp("2022-07-09")))
        .isEqualTo(Map.of(Optional.of("PERSOONLIJK"), 3));
  }

  @Test
  void een_dag_telt_bij_de_werkgever_van_de_stage_die_dan_loopt() {
    verhaal.stage("ST1", "sein", "2022-05-01", "StageGestart");
    pauze("2022-06-01", "PERSOONLIJK");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    verhaal.stage("ST1", "sein", "2022-06-03", "StageBeeindigd", "reden=WERKGEVER");
    verhaal.student("2022-06-06", "StudentHervat");
    assertThat(kubus().per(WERKGEVER, "pauzedagen", EIND))
        .isEqualTo(Map.of(Optional.of("sein"), 2, Optional.empty(), 3));
  }

  private Feit pauze(String datum, String reden) {
    return verhaal.student(datum, "StudentGepauzeerd", "reden=" + reden);
  }

  private int dagen(Vraag vraag) {
    return kubus().waarde("pauzedagen", vraag);
  }

  private Kubus kubus() {
    return Kubus.van(verhaal.feiten());
  }
}
