package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.indicator.Waarde.Verhouding;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.RICHTING;
import static nl.praktijklerenplus.reporting.indicator.Dimensie.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;

class VerhoudingenTest {

  private static final Vraag EIND = Vraag.op("2022-12-31");

  private final Verhaal verhaal = new Verhaal();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uitvalpercentage",
        "bezettingsgraad",
        "leermeesters-getraind-aandeel",
        "knelpunten-door-werkgever",
        "duurzaamheid-3"
      })
  void waar_niets_te_delen_is_is_geen_waarde(String id) {
    assertThat(cijfer(id, EIND)).isEqualTo(new Verhouding(0, 0));
    assertThat(cijfer(id, EIND).alsGetal()).isEmpty();
  }

  @Test
  void uitvalpercentage_deelt_wie_uitgevallen_is_door_wie_ooit_instroomde() {
    instroom();
    assertThat(cijfer("uitvalpercentage", EIND)).isEqualTo(new Verhouding(0, 1));
    verhaal.student("2022-08-01", "StudentUitgevallen", "reden=PERSOONLIJK");
    assertThat(cijfer("uitvalpercentage", EIND)).isEqualTo(new Verhouding(1, 1));
    assertThat(cijfer("uitvalpercentage", EIND.van("2022-07-01"))).isEqualTo(new Verhouding(1, 1));
    assertThat(kubus().cijfers(RICHTING, "uitvalpercentage", EIND))
        .isEqualTo(Map.of(Optional.of("GROEN"), new Verhouding(1, 1)));
    verhaal.student("2022-09-01", "StudentTeruggekeerd");
    assertThat(cijfer("uitvalpercentage", EIND)).isEqualTo(new Verhouding(0, 1));
  }

  @Test
  void bezettingsgraad_deelt_de_bezette_door_de_aangeboden_plekken() {
    verhaal.plek("sein", "2022-05-01", "LeerwerkplekAangeboden", "richting=GROEN");
    verhaal.plek("werkdag", "2022-05-01", "LeerwerkplekAangeboden", "richting=HORECA");
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    assertThat(cijfer("bezettingsgraad", EIND).alsGetal()).contains(0.5);
    assertThat(kubus().cijfers(WERKGEVER, "bezettingsgraad", EIND))
        .isEqualTo(
            Map.of(
                Optional.of("sein"), new Verhouding(1, 1),
                Optional.of("werkdag"), new Verhouding(0, 1)));
  }

  @Test
  void leermeesters_getraind_aandeel_deelt_de_getrainde_door_alle_aangestelde() {
    leermeester("LeermeesterAangesteld", "LM1");
    leermeester("LeermeesterAangesteld", "LM2");
    leermeester("LeermeesterGetraind", "LM2");
    assertThat(cijfer("leermeesters-getraind-aandeel", EIND)).isEqualTo(new Verhouding(1, 2));
  }

  @Test
  void knelpunten_door_werkgever_deelt_wat_de_werkgever_zelf_oploste_door_al_wat_is_opgelost() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "KnelpuntOpgelost", "door=WERKGEVER");
    verhaal.stage("ST1", "sein", "2022-06-02", "KnelpuntOpgelost", "door=SAMEN");
    verhaal.stage("ST1", "sein", "2022-06-03", "KnelpuntOpgelost", "door=WERKDAG");
    assertThat(cijfer("knelpunten-door-werkgever", EIND)).isEqualTo(new Verhouding(1, 3));
    assertThat(cijfer("knelpunten-door-werkgever", EIND.van("2022-12-01")))
        .isEqualTo(new Verhouding(1, 3));
  }

  @Test
  void duurzaamheid_kijkt_precies_zoveel_maanden_na_het_begin() {
    betaald("D1", "2022-01-31");
    verhaal.dienstverband("D1", "sein", "2022-05-01", "DienstverbandBeeindigd", "reden=AFLOOP");
    assertThat(cijfer("duurzaamheid-3", Vraag.op("2022-04-29"))).isEqualTo(new Verhouding(0, 0));
    assertThat(cijfer("duurzaamheid-3", Vraag.op("2022-04-30"))).isEqualTo(new Verhouding(1, 1));
    assertThat(cijfer("duurzaamheid-3", EIND)).isEqualTo(new Verhouding(1, 1));
    assertThat(cijfer("duurzaamheid-6", Vraag.op("2022-07-30"))).isEqualTo(new Verhouding(0, 0));
    assertThat(cijfer("duurzaamheid-6", Vraag.op("2022-07-31"))).isEqualTo(new Verhouding(0, 1));
  }

  @Test
  void wie_op_die_dag_zelf_stopt_had_er_geen_meer() {
    betaald("D1", "2022-01-15");
    verhaal.dienstverband("D1", "sein", "2022-04-15", "DienstverbandBeeindigd", "reden=AFLOOP");
    assertThat(cijfer("duurzaamheid-3", EIND)).isEqualTo(new Verhouding(0, 1));
  }

  @Test
  void elk_ander_betaald_dienstverband_telt_op_die_dag_ook_al_begon_het_later_of_overlapt_het() {
    betaald("D1", "2022-01-15");
    betaald("D2", "2022-02-01");
    verhaal.dienstverband("D1", "sein", "2022-03-01", "DienstverbandBeeindigd", "reden=AFLOOP");
    assertThat(cijfer("duurzaamheid-3", EIND)).isEqualTo(new Verhouding(1, 1));
    verhaal.dienstverband("D2", "sein", "2022-04-01", "DienstverbandBeeindigd", "reden=AFLOOP");
    verhaal.dienstverband("D3", "sein", "2022-04-10", "DienstverbandGestart", "soort=ONBETAALD");
    assertThat(cijfer("duurzaamheid-3", EIND)).isEqualTo(new Verhouding(0, 1));
  }

  @Test
  void een_onbetaald_dienstverband_is_niet_het_begin() {
    verhaal.dienstverband("D1", "sein", "2022-01-15", "DienstverbandGestart", "soort=ONBETAALD");
    verhaal.dienstverband("D1", "sein", "2022-02-15", "DienstverbandBeeindigd", "reden=AFLOOP");
    betaald("D2", "2022-06-01");
    assertThat(cijfer("duurzaamheid-3", Vraag.op("2022-08-31"))).isEqualTo(new Verhouding(0, 0));
    assertThat(cijfer("duurzaamheid-3", Vraag.op("2022-09-01"))).isEqualTo(new Verhouding(1, 1));
  }

  @Test
  void duurzaamheid_staat_bij_de_werkgever_van_het_eerste_betaalde_dienstverband() {
    instroom();
    betaald("D1", "2022-06-01");
    verhaal.dienstverband("D1", "sein", "2022-07-01", "DienstverbandBeeindigd", "reden=AFLOOP");
    verhaal.dienstverband("D2", "werkdag", "2022-07-01", "DienstverbandGestart", "soort=BETAALD");
    assertThat(kubus().cijfers(WERKGEVER, "duurzaamheid-3", EIND))
        .isEqualTo(Map.of(Optional.of("sein"), new Verhouding(1, 1)));
    assertThat(kubus().cijfers(RICHTING, "duurzaamheid-3", EIND))
        .isEqualTo(Map.of(Optional.of("GROEN"), new Verhouding(1, 1)));
  }

  @Test
  void een_gecorrigeerd_begin_verschuift_de_dag_waarop_wordt_gekeken() {
    Feit begin = betaald("D1", "2022-01-15");
    verhaal.dienstverband("D1", "sein", "2022-05-01", "DienstverbandBeeindigd", "reden=AFLOOP");
    verhaal.correctie("2022-08-01", begin, "2022-02-15", Map.of());
    assertThat(cijfer("duurzaamheid-3", EIND.bekendOp("2022-07-31")))
        .isEqualTo(new Verhouding(1, 1));
    assertThat(cijfer("duurzaamheid-3", EIND)).isEqualTo(new Verhouding(0, 1));
  }

  private void instroom() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-05-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
  }

  private Feit betaald(String code, String datum) {
    return verhaal.dienstverband(code, "sein", datum, "DienstverbandGestart", "soort=BETAALD");
  }

  private void leermeester(String gebeurtenis, String leermeester) {
    verhaal.werkgever("sein", "2022-06-01", gebeurtenis, "leermeester=" + leermeester);
  }

  private Waarde cijfer(String indicator, Vraag vraag) {
    return kubus().cijfer(indicator, vraag);
  }

  private Kubus kubus() {
    return Kubus.van(verhaal.feiten());
  }
}
