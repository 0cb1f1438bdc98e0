package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.*;
import static org.assertj.core.api.Assertions.assertThat;

class WerkgeverstandenTest {

  private final Verhaal verhaal = new Verhaal();

  @Test
  void een_geworven_werkgever_staat_onder_zijn_code() {
    verhaal.werkgever("sein", "2022-05-01", "WerkgeverGeworven", "kanaal=JOBCOACH");
    assertThat(stand("werkgevers-geworven", "2022-04-30")).isZero();
    assertThat(kubus().per(WERKGEVER, "werkgevers-geworven", Vraag.op("2022-05-01")))
        .isEqualTo(Map.of(Optional.of("sein"), 1));
  }

  @Test
  void een_werkgever_is_actief_zolang_er_een_plek_is_die_niet_is_ingetrokken() {
    verhaal.plek("sein", "2022-05-01", "LeerwerkplekAangeboden", "richting=GROEN");
    verhaal.plek("sein", "2022-06-01", "LeerwerkplekIngetrokken");
    assertThat(stand("werkgevers-actief", "2022-05-31")).isOne();
    assertThat(stand("werkgevers-actief", "2022-06-01")).isZero();
  }

  @Test
  void een_plek_is_aangeboden_en_dan_bezet_of_vrij_ook_als_de_stage_onderbroken_is() {
    verhaal.plek("sein", "2022-05-01", "LeerwerkplekAangeboden", "richting=GROEN");
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    verhaal.stage("ST1", "sein", "2022-07-01", "StageBeeindigd", "reden=UITVAL");
    verhaal.plek("sein", "2022-08-01", "LeerwerkplekIngetrokken");
    assertPlek("2022-05-01", 1, 0, 1);
    assertPlek("2022-05-10", 1, 1, 0);
    assertPlek("2022-06-01", 1, 1, 0);
    assertPlek("2022-07-01", 1, 0, 1);
    assertPlek("2022-08-01", 0, 0, 0);
  }

  @Test
  void een_plek_staat_onder_haar_eigen_richting_en_werkgever() {
    verhaal.plek("sein", "2022-05-01", "LeerwerkplekAangeboden", "richting=GROEN");
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    Vraag vraag = Vraag.op("2022-05-10");
    assertThat(kubus().per(RICHTING, "leerwerkplekken-bezet", vraag))
        .isEqualTo(Map.of(Optional.of("GROEN"), 1));
    assertThat(kubus().per(WERKGEVER, "leerwerkplekken-bezet", vraag))
        .isEqualTo(Map.of(Optional.of("sein"), 1));
  }

  @Test
  void een_erkenning_geldt_tot_en_met_geldigTot() {
    erkend("2022-05-01", "geldigTot=2022-12-31");
    assertThat(stand("leerbedrijven-erkend", "2022-04-30")).isZero();
    assertThat(stand("leerbedrijven-erkend", "2022-12-31")).isOne();
    assertThat(stand("leerbedrijven-erkend", "2023-01-01")).isZero();
  }

  @Test
  void de_laatste_erkenning_beslist_ook_als_zij_korter_geldt() {
    erkend("2022-05-01");
    erkend("2022-06-01", "geldigTot=2022-06-30");
    assertThat(stand("leerbedrijven-erkend", "2022-06-30")).isOne();
    assertThat(stand("leerbedrijven-erkend", "2022-07-01")).isZero();
    erkend("2022-08-01");
    assertThat(stand("leerbedrijven-erkend", "2030-01-01")).isOne();
  }

  @Test
  void een_erkenning_die_op_haar_eigen_dag_al_verlopen_is_telt_nooit() {
    erkend("2022-05-01", "geldigTot=2022-04-01");
    assertThat(kubus().deltas()).isEmpty();
  }

  @Test
  void getraind_telt_alleen_wie_is_aangesteld_in_welke_volgorde_ook() {
    verhaal.werkgever("sein", "2022-05-01", "LeermeesterGetraind", "leermeester=LM1");
    verhaal.werkgever("sein", "2022-05-10", "LeermeesterAangesteld", "leermeester=LM1");
    verhaal.werkgever("sein", "2022-05-10", "LeermeesterAangesteld", "leermeester=LM2");
    assertThat(stand("leermeesters-getraind", "2022-05-01")).isZero();
    assertThat(stand("leermeesters", "2022-05-10")).isEqualTo(2);
    assertThat(stand("leermeesters-getraind", "2022-05-10")).isOne();
  }

  private void erkend(String datum, String... velden) {
    verhaal.werkgever("sein", datum, "LeerbedrijfErkend", velden);
  }

  private void assertPlek(String dag, int aangeboden, int bezet, int vrij) {
    assertThat(stand("leerwerkplekken-aangeboden", dag))
        .as("aangeboden %s", dag)
        .isEqualTo(aangeboden);
    assertThat(stand("leerwerkplekken-bezet", dag)).as("bezet %s", dag).isEqualTo(bezet);
    assertThat(stand("leerwerkplekken-vrij", dag)).as("vrij %s", dag).isEqualTo(vrij);
  }

  private int stand(String indicator, String peildatum) {
    return kubus().waarde(indicator, Vraag.op(peildatum));
  }

  private Kubus kubus() {
    return Kubus.van(verhaal.feiten());
  }
}
