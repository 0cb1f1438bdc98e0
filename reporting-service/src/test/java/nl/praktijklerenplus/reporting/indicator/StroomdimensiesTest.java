package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.*;
import static org.assertj.core.api.Assertions.assertThat;

class StroomdimensiesTest {

  private static final Vraag EIND = Vraag.op("2022-12-31");

  private final Verhaal verhaal = new Verhaal();

  @Test
  void de_instroom_staat_onder_de_organisatie_en_richting_die_zij_zelf_geeft() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=permens");
    verhaal.student("2022-04-10", "IntakegesprekGevoerd", "advies=STARTEN");
    instroom();
    verhaal.student("2022-04-12", "IntakegesprekGevoerd", "advies=STARTEN");
    verhaal.bekend("2022-08-01");
    assertThat(kubus().per(ORGANISATIE, "aanmeldingen", EIND))
        .isEqualTo(Map.of(Optional.of("permens"), 1));
    assertThat(kubus().per(ORGANISATIE, "intakegesprekken", EIND))
        .isEqualTo(Map.of(Optional.of("permens"), 2));
    assertThat(kubus().per(RICHTING, "intakegesprekken", EIND))
        .isEqualTo(Map.of(Optional.empty(), 2));
    assertThat(kubus().per(ORGANISATIE, "studenten-ingestroomd", EIND))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
    assertThat(kubus().per(RICHTING, "studenten-ingestroomd", EIND))
        .isEqualTo(Map.of(Optional.of("GROEN"), 1));
  }

  @Test
  void wat_er_na_een_overdracht_gebeurt_telt_bij_de_nieuwe_organisatie_en_de_stand_ook() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=permens");
    instroom();
    verhaal.student("2022-05-01", "StudentGepauzeerd", "reden=PERSOONLIJK");
    verhaal.student("2022-06-01", "StudentOvergedragen", "naar=zorgbalans", "toestemming=true");
    verhaal.student("2022-07-01", "StudentHervat");
    assertThat(kubus().per(ORGANISATIE, "studenten-ingestroomd", EIND))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
    assertThat(kubus().per(ORGANISATIE, "pauzes", EIND))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
    assertThat(kubus().per(ORGANISATIE, "hervattingen", EIND))
        .isEqualTo(Map.of(Optional.of("zorgbalans"), 1));
    assertThat(kubus().per(ORGANISATIE, "studenten-gepauzeerd", Vraag.op("2022-05-31")))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
    assertThat(kubus().per(ORGANISATIE, "studenten-gepauzeerd", Vraag.op("2022-06-01")))
        .isEqualTo(Map.of(Optional.of("zorgbalans"), 1));
    assertThat(kubus().per(ORGANISATIE, "studenten-actief", EIND))
        .isEqualTo(Map.of(Optional.of("zorgbalans"), 1));
  }

  @Test
  void een_kandidaat_die_wordt_overgedragen_telt_daarna_bij_de_nieuwe_organisatie() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=permens");
    verhaal.student("2022-04-05", "StudentOvergedragen", "naar=zorgbalans", "toestemming=true");
    verhaal.student("2022-04-10", "IntakegesprekGevoerd", "advies=STARTEN");
    assertThat(kubus().per(ORGANISATIE, "aanmeldingen", EIND))
        .isEqualTo(Map.of(Optional.of("permens"), 1));
    assertThat(kubus().per(ORGANISATIE, "intakegesprekken", EIND))
        .isEqualTo(Map.of(Optional.of("zorgbalans"), 1));
    assertThat(kubus().per(ORGANISATIE, "kandidaten", EIND))
        .isEqualTo(Map.of(Optional.of("zorgbalans"), 1));
  }

  @Test
  void een_wissel_telt_bij_de_oude_werkgever_en_de_start_bij_de_nieuwe() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "StagebezoekAfgelegd", "door=JOBCOACH");
    verhaal.stage("ST1", "sein", "2022-07-01", "StageBeeindigd", "reden=WISSEL");
    verhaal.stage("ST2", "werkdag", "2022-07-01", "StageGestart");
    verhaal.stage("ST2", "werkdag", "2022-08-01", "StageBeeindigd", "reden=UITVAL");
    assertThat(kubus().per(WERKGEVER, "stagewissels", EIND))
        .isEqualTo(Map.of(Optional.of("sein"), 1));
    assertThat(kubus().per(WERKGEVER, "stages-gestart", EIND))
        .isEqualTo(Map.of(Optional.of("sein"), 1, Optional.of("werkdag"), 1));
  }

  @Test
  void een_pauze_en_haar_onderbreking_van_hetzelfde_moment_tellen_bij_de_werkgever() {
    instroom();
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    Feit pauze = verhaal.student("2022-06-01", "StudentGepauzeerd", "reden=PERSOONLIJK");
    Feit onderbroken = verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    assertThat(pauze.bekend()).isEqualTo(onderbroken.bekend());
    assertThat(kubus().per(WERKGEVER, "pauzes", EIND)).isEqualTo(Map.of(Optional.of("sein"), 1));
  }

  @Test
  void uitval_telt_bij_de_werkgever_van_de_stage_die_erdoor_eindigt() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.student("2022-05-20", "MetingVastgelegd");
    verhaal.student("2022-05-21", "MetingVastgelegd");
    verhaal.student("2022-06-01", "StudentUitgevallen", "reden=PERSOONLIJK");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageBeeindigd", "reden=UITVAL");
    verhaal.student("2022-07-01", "StudentTeruggekeerd");
    assertThat(kubus().per(WERKGEVER, "uitval", EIND)).isEqualTo(Map.of(Optional.of("sein"), 1));
    assertThat(kubus().per(WERKGEVER, "terugkeer", EIND)).isEqualTo(Map.of(Optional.empty(), 1));
  }

  @Test
  void wat_over_een_stage_gebeurt_telt_bij_de_werkgever_van_de_stage_die_dan_loopt() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-05-20", "KnelpuntGemeld", "soort=WERK");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageBeeindigd", "reden=STUDENT");
    verhaal.stage("ST1", "sein", "2022-06-10", "StagebezoekAfgelegd", "door=JOBCOACH");
    verhaal.stage("ST2", "werkdag", "2022-06-20", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-07-01", "KnelpuntOpgelost", "door=SAMEN");
    verhaal.stage("ST2", "werkdag", "2022-08-01", "StageAfgerond", "vervolg=BETAALD_WERK");
    verhaal.bekend("2022-09-01");
    assertThat(kubus().per(WERKGEVER, "knelpunten-gemeld", EIND))
        .isEqualTo(Map.of(Optional.of("sein"), 1));
    assertThat(kubus().per(WERKGEVER, "stagebezoeken", EIND))
        .isEqualTo(Map.of(Optional.empty(), 1));
    assertThat(kubus().per(WERKGEVER, "knelpunten-opgelost", EIND))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
    assertThat(kubus().per(WERKGEVER, "stages-afgerond", EIND))
        .isEqualTo(Map.of(Optional.of("werkdag"), 1));
  }

  private void instroom() {
    verhaal.student("2022-05-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
  }

  private Kubus kubus() {
    return Kubus.van(verhaal.feiten());
  }
}
