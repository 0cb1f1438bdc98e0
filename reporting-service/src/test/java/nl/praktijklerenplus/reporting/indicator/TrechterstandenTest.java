package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static org.assertj.core.api.Assertions.assertThat;

class TrechterstandenTest {

  private static final Vraag EIND = Vraag.op("2022-12-31");

  private final Verhaal verhaal = new Verhaal();

  @BeforeEach
  void een_kandidaat() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
  }

  @Test
  void een_stap_is_bereikt_vanaf_de_eerste_keer_en_telt_een_student_eenmaal() {
    verhaal.student("2022-04-10", "IntakegesprekGevoerd", "advies=WACHTEN");
    verhaal.student("2022-05-10", "IntakegesprekGevoerd", "advies=STARTEN");
    assertThat(bereikt(Stap.INTAKE, Vraag.op("2022-04-09"))).isZero();
    assertThat(bereikt(Stap.INTAKE, EIND)).isOne();
    assertThat(bereikt(Stap.AANGEMELD, EIND)).isOne();
    assertThat(bereikt(Stap.INGESTROOMD, EIND)).isZero();
  }

  @Test
  void wachten_duurt_van_de_eerste_keer_dat_de_stap_is_bereikt_tot_de_volgende_stap() {
    verhaal.student("2022-04-10", "IntakegesprekGevoerd", "advies=WACHTEN");
    verhaal.student("2022-05-10", "IntakegesprekGevoerd", "advies=STARTEN");
    assertThat(sinds(Stap.INTAKE, EIND)).isEqualTo(eenmaal("2022-04-10"));
    assertThat(sinds(Stap.AANGEMELD, EIND)).isEqualTo(Map.of());
    instroom();
    assertThat(sinds(Stap.INTAKE, EIND)).isEqualTo(Map.of());
    assertThat(sinds(Stap.INGESTROOMD, EIND)).isEqualTo(eenmaal("2022-06-01"));
  }

  @Test
  void wie_afgesloten_uitgevallen_of_afgerond_is_wacht_niet_meer() {
    instroom();
    verhaal.student("2022-07-01", "StudentUitgevallen", "reden=PERSOONLIJK");
    assertThat(sinds(Stap.INGESTROOMD, EIND)).isEqualTo(Map.of());
    verhaal.student("2022-08-01", "StudentTeruggekeerd");
    assertThat(sinds(Stap.INGESTROOMD, EIND)).isEqualTo(eenmaal("2022-06-01"));
    verhaal.student("2022-09-01", "TrajectAfgerond");
    assertThat(sinds(Stap.INGESTROOMD, EIND)).isEqualTo(Map.of());
    assertThat(bereikt(Stap.INGESTROOMD, EIND)).isOne();
  }

  @Test
  void de_oorzaak_is_de_reden_van_de_pauze_of_het_stelsel_tussen_aanvraag_en_Nova() {
    instroom();
    verhaal.stage("ST1", "sein", "2022-06-10", "StageGestart");
    assertThat(oorzaak(Stap.OP_STAGE, EIND)).containsExactly(Optional.of("GEEN"));
    verhaal.traject("T1", "2022-06-20", "ErkenningstrajectGestart");
    verhaal.traject("T1", "2022-07-01", "RmtAanvraagIngediend");
    assertThat(oorzaak(Stap.RMT_AANGEVRAAGD, EIND)).containsExactly(Optional.of("SYSTEMISCH"));
    verhaal.student("2022-07-10", "StudentGepauzeerd", "reden=PERSOONLIJK");
    assertThat(oorzaak(Stap.RMT_AANGEVRAAGD, EIND)).containsExactly(Optional.of("PERSOONLIJK"));
    verhaal.student("2022-07-20", "StudentHervat");
    verhaal.traject("T1", "2022-08-01", "RmtAkkoordGegeven");
    assertThat(oorzaak(Stap.AKKOORD, EIND)).containsExactly(Optional.of("SYSTEMISCH"));
    verhaal.traject("T1", "2022-09-01", "AanmeldingNova");
    assertThat(oorzaak(Stap.NOVA, EIND)).containsExactly(Optional.of("GEEN"));
  }

  @Test
  void na_de_laatste_stap_wacht_niemand() {
    verhaal.dienstverband("D1", "sein", "2022-09-01", "DienstverbandGestart", "soort=BETAALD");
    assertThat(bereikt(Stap.DIENSTVERBAND, EIND)).isOne();
    assertThat(Stap.DIENSTVERBAND.volgende()).isEmpty();
  }

  @Test
  void een_gecorrigeerde_stap_verschuift_het_begin_van_het_wachten_zodra_zij_bekend_is() {
    instroom();
    Feit stage = verhaal.stage("ST1", "sein", "2022-06-10", "StageGestart");
    verhaal.correctie("2022-10-01", stage, "2022-06-20", Map.of());
    assertThat(sinds(Stap.OP_STAGE, EIND)).isEqualTo(eenmaal("2022-06-20"));
    assertThat(sinds(Stap.OP_STAGE, EIND.bekendOp("2022-09-30"))).isEqualTo(eenmaal("2022-06-10"));
  }

  @Test
  void een_cohort_is_de_maand_van_instroom_en_de_toestand_die_van_de_dag() {
    instroom();
    verhaal.stage("ST1", "sein", "2022-06-10", "StageGestart");
    verhaal.dienstverband("D1", "sein", "2022-09-01", "DienstverbandGestart", "soort=ONBETAALD");
    verhaal.student("2022-10-01", "StudentUitgevallen", "reden=PERSOONLIJK");
    Vraag september = Vraag.op("2022-09-30");
    int juni = 2022 * 12 + 5;
    assertThat(Cohortstanden.maand(juni)).hasToString("2022-06");
    assertThat(verdeling(Cohortstanden.toestand("ACTIEF"), september)).isEqualTo(Map.of(juni, 1L));
    assertThat(verdeling(Cohortstanden.OP_STAGE, september)).isEqualTo(Map.of(juni, 1L));
    assertThat(verdeling(Cohortstanden.IN_DIENST, september)).isEqualTo(Map.of(juni, 1L));
    assertThat(verdeling(Cohortstanden.toestand("ACTIEF"), EIND)).isEmpty();
    assertThat(verdeling(Cohortstanden.toestand("UITGEVALLEN"), EIND)).isEqualTo(Map.of(juni, 1L));
  }

  @Test
  void wie_niet_is_ingestroomd_hoort_bij_geen_cohort() {
    assertThat(verdeling(Cohortstanden.toestand("KANDIDAAT"), EIND)).isEmpty();
  }

  private void instroom() {
    verhaal.student("2022-06-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
  }

  private long bereikt(Stap stap, Vraag vraag) {
    return kubus().verdeling(Trechterstanden.bereikt(stap), vraag).aantal();
  }

  private Map<Integer, Long> sinds(Stap stap, Vraag vraag) {
    return verdeling(Trechterstanden.wachtend(stap), vraag);
  }

  private Map<Integer, Long> verdeling(String telling, Vraag vraag) {
    return kubus().verdeling(telling, vraag).aantallen();
  }

  private Set<Optional<String>> oorzaak(Stap stap, Vraag vraag) {
    return kubus().oorzaken(Trechterstanden.wachtend(stap), vraag);
  }

  private static Map<Integer, Long> eenmaal(String dag) {
    return Map.of((int) LocalDate.parse(dag).toEpochDay(), 1L);
  }

  private Kubus kubus() {
    return Kubus.van(verhaal.feiten());
  }
}
