package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.*;
import static org.assertj.core.api.Assertions.assertThat;

class StudentstandenTest {

  private final Verhaal verhaal = new Verhaal();

  @BeforeEach
  void een_kandidaat() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
  }

  @Test
  void een_kandidaat_telt_tot_de_instroom() {
    instroom();
    assertThat(stand("kandidaten", "2022-03-31")).isZero();
    assertThat(stand("kandidaten", "2022-04-01")).isOne();
    assertThat(stand("kandidaten", "2022-04-30")).isOne();
    assertThat(stand("kandidaten", "2022-05-01")).isZero();
    assertThat(stand("studenten-actief", "2022-05-01")).isOne();
  }

  @Test
  void een_afgesloten_kandidaat_telt_niet_en_een_heropende_weer_wel() {
    verhaal.student("2022-04-10", "KandidaatAfgesloten", "reden=TERUGGETROKKEN");
    verhaal.student("2022-04-20", "KandidaatAangemeld", "organisatie=permens");
    assertThat(stand("kandidaten", "2022-04-10")).isZero();
    assertThat(per(ORGANISATIE, "kandidaten", "2022-04-20"))
        .isEqualTo(Map.of(Optional.of("permens"), 1));
  }

  @Test
  void een_aanmelding_na_de_instroom_past_niet_en_verplaatst_de_student_niet() {
    instroom();
    verhaal.student("2022-06-01", "KandidaatAangemeld", "organisatie=permens");
    assertThat(stand("kandidaten", "2022-06-01")).isZero();
    assertThat(per(ORGANISATIE, "studenten-actief", "2022-06-01"))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
  }

  @Test
  void pauze_hervatting_uitval_terugkeer_en_afronding_volgen_elkaar() {
    instroom();
    verhaal.student("2022-06-01", "StudentGepauzeerd", "reden=PERSOONLIJK");
    verhaal.student("2022-07-01", "StudentHervat");
    verhaal.student("2022-08-01", "StudentUitgevallen", "reden=SYSTEMISCH");
    verhaal.student("2022-09-01", "StudentTeruggekeerd");
    verhaal.student("2022-10-01", "TrajectAfgerond");
    assertThat(stand("studenten-gepauzeerd", "2022-06-30")).isOne();
    assertThat(stand("studenten-actief", "2022-06-30")).isZero();
    assertThat(stand("studenten-actief", "2022-07-01")).isOne();
    assertThat(stand("studenten-uitgevallen", "2022-08-31")).isOne();
    assertThat(stand("studenten-uitgevallen", "2022-09-01")).isZero();
    assertThat(stand("studenten-afgerond", "2022-10-01")).isOne();
    assertThat(stand("studenten-actief", "2022-10-01")).isZero();
  }

  @Test
  void een_hervatting_zonder_bekende_pauze_draagt_aan_geen_stand_bij() {
    instroom();
    verhaal.student("2022-06-01", "StudentGepauzeerd", "reden=PERSOONLIJK");
    verhaal.bekend("2022-09-01");
    verhaal.student("2022-07-01", "StudentHervat");
    Vraag toen = Vraag.op("2022-07-01").bekendOp("2022-07-01");
    assertThat(kubus().waarde("studenten-actief", toen)).isOne();
    assertThat(kubus().waarde("hervattingen", toen)).isOne();
    assertThat(kubus().waarde("studenten-gepauzeerd", Vraag.op("2022-06-15"))).isOne();
  }

  @Test
  void in_nazorg_duurt_tot_drie_jaar_na_het_eerste_dienstverband_van_welke_soort_ook() {
    verhaal.dienstverband("D1", "sein", "2024-02-29", "DienstverbandGestart", "soort=ONBETAALD");
    verhaal.dienstverband("D1", "sein", "2024-05-01", "DienstverbandBeeindigd", "reden=AFLOOP");
    verhaal.dienstverband("D2", "sein", "2024-06-01", "DienstverbandGestart", "soort=BETAALD");
    assertThat(stand("in-nazorg", "2024-02-28")).isZero();
    assertThat(stand("in-nazorg", "2024-05-15")).isOne();
    assertThat(stand("in-nazorg", "2027-02-27")).isOne();
    assertThat(stand("in-nazorg", "2027-02-28")).isZero();
  }

  @Test
  void alleen_een_lopend_betaald_dienstverband_telt_bij_zijn_eigen_werkgever() {
    instroom();
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.dienstverband("D1", "werkdag", "2022-06-01", "DienstverbandGestart", "soort=BETAALD");
    verhaal.dienstverband("D2", "permens", "2022-06-02", "DienstverbandGestart", "soort=ONBETAALD");
    assertThat(per(WERKGEVER, "dienstverbanden-betaald", "2022-06-02"))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
    assertThat(per(RICHTING, "dienstverbanden-betaald", "2022-06-02"))
        .isEqualTo(Map.of(Optional.of("GROEN"), 1));
    verhaal.dienstverband("D1", "werkdag", "2022-07-01", "DienstverbandBeeindigd", "reden=AFLOOP");
    assertThat(stand("dienstverbanden-betaald", "2022-07-01")).isZero();
  }

  @Test
  void een_aanvraag_is_in_behandeling_tot_akkoord_afwijzing_of_stop() {
    verhaal.traject("T1", "2022-05-01", "ErkenningstrajectGestart");
    verhaal.traject("T1", "2022-06-01", "RmtAanvraagIngediend");
    verhaal.traject("T1", "2022-06-10", "RmtAanvraagAfgewezen");
    verhaal.traject("T1", "2022-07-01", "RmtAanvraagIngediend");
    verhaal.traject("T1", "2022-07-10", "RmtAkkoordGegeven");
    verhaal.traject("T2", "2022-07-01", "ErkenningstrajectGestart");
    verhaal.traject("T2", "2022-07-02", "RmtAanvraagIngediend");
    verhaal.traject("T2", "2022-08-01", "ErkenningstrajectGestopt", "reden=STUDENT");
    assertThat(stand("rmt-in-behandeling", "2022-06-01")).isOne();
    assertThat(stand("rmt-in-behandeling", "2022-06-10")).isZero();
    assertThat(stand("rmt-in-behandeling", "2022-07-02")).isEqualTo(2);
    assertThat(stand("rmt-in-behandeling", "2022-07-10")).isOne();
    assertThat(stand("rmt-in-behandeling", "2022-08-01")).isZero();
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
