package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.RICHTING;
import static nl.praktijklerenplus.reporting.indicator.Dimensie.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;

class DoorlooptijdenTest {

  private static final Vraag EIND = Vraag.op("2022-12-31");

  private final Verhaal verhaal = new Verhaal();

  @ParameterizedTest
  @CsvSource({
    "aanmelding-tot-intake, KandidaatAangemeld, IntakegesprekGevoerd",
    "intake-tot-instroom, IntakegesprekGevoerd, StudentIngestroomd",
    "instroom-tot-stage, StudentIngestroomd, StageGestart",
    "akkoord-tot-nova, RmtAkkoordGegeven, AanmeldingNova",
    "nova-tot-erkenning, AanmeldingNova, ErkenningBehaald",
    "instroom-tot-erkenning, StudentIngestroomd, ErkenningBehaald"
  })
  void een_doorlooptijd_loopt_van_de_eerste_van_het_een_tot_de_eerste_van_het_ander(
      String id, String van, String tot) {
    verhaal.student("2022-04-01", van);
    verhaal.student("2022-04-05", van);
    verhaal.student("2022-05-01", tot);
    verhaal.student("2022-06-01", tot);
    assertThat(cijfer(id, EIND)).isEqualTo(eenmaal(30));
  }

  @Test
  void zij_telt_in_de_periode_waarin_zij_is_voltooid() {
    verhaal.student("2022-04-01", "KandidaatAangemeld");
    verhaal.student("2022-05-01", "IntakegesprekGevoerd");
    assertThat(cijfer("aanmelding-tot-intake", Vraag.op("2022-04-30"))).isEqualTo(niets());
    assertThat(cijfer("aanmelding-tot-intake", Vraag.op("2022-05-31").van("2022-05-01")))
        .isEqualTo(eenmaal(30));
    assertThat(cijfer("aanmelding-tot-intake", Vraag.op("2022-06-30").van("2022-05-02")))
        .isEqualTo(niets());
  }

  @Test
  void een_einde_voor_het_begin_telt_niet_en_een_later_einde_neemt_zijn_plaats_niet_in() {
    verhaal.student("2022-05-10", "StudentIngestroomd");
    verhaal.stage("ST1", "sein", "2022-05-02", "StageGestart");
    verhaal.stage("ST2", "sein", "2022-06-02", "StageGestart");
    assertThat(cijfer("instroom-tot-stage", EIND)).isEqualTo(niets());
  }

  @Test
  void begin_en_einde_op_een_dag_zijn_nul_dagen_ook_als_het_einde_eerder_bekend_was() {
    verhaal.student("2022-05-10", "StudentIngestroomd");
    verhaal.bekend("2022-05-20");
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    assertThat(cijfer("instroom-tot-stage", EIND)).isEqualTo(eenmaal(0));
  }

  @Test
  void een_correctie_die_een_ander_de_eerste_maakt_verplaatst_de_doorlooptijd() {
    verhaal.student("2022-04-01", "KandidaatAangemeld");
    verhaal.student("2022-04-11", "IntakegesprekGevoerd");
    Feit tweede = verhaal.student("2022-04-21", "IntakegesprekGevoerd");
    verhaal.correctie("2022-07-01", tweede, "2022-04-03", Map.of());
    assertThat(cijfer("aanmelding-tot-intake", EIND)).isEqualTo(eenmaal(2));
    assertThat(cijfer("aanmelding-tot-intake", EIND.bekendOp("2022-06-30"))).isEqualTo(eenmaal(10));
  }

  @Test
  void een_akkoord_wordt_gerekend_vanaf_de_aanvraag_die_in_behandeling_was() {
    verhaal.traject("T1", "2022-05-01", "ErkenningstrajectGestart");
    verhaal.traject("T1", "2022-06-01", "RmtAanvraagIngediend");
    verhaal.traject("T1", "2022-06-10", "RmtAanvraagAfgewezen");
    verhaal.traject("T1", "2022-07-01", "RmtAanvraagIngediend");
    verhaal.traject("T1", "2022-07-31", "RmtAkkoordGegeven");
    assertThat(cijfer("rmt-aanvraag-tot-akkoord", EIND)).isEqualTo(eenmaal(30));
  }

  @Test
  void van_twee_trajecten_telt_het_eerste_akkoord_met_de_aanvraag_van_zijn_eigen_traject() {
    verhaal.traject("T1", "2022-05-01", "ErkenningstrajectGestart");
    verhaal.traject("T1", "2022-05-02", "RmtAanvraagIngediend");
    verhaal.traject("T2", "2022-06-01", "ErkenningstrajectGestart");
    verhaal.traject("T2", "2022-06-02", "RmtAanvraagIngediend");
    verhaal.traject("T2", "2022-06-12", "RmtAkkoordGegeven");
    verhaal.traject("T1", "2022-08-01", "RmtAkkoordGegeven");
    assertThat(cijfer("rmt-aanvraag-tot-akkoord", EIND)).isEqualTo(eenmaal(10));
  }

  @Test
  void een_akkoord_zonder_bekende_aanvraag_telt_niet() {
    verhaal.traject("T1", "2022-05-01", "ErkenningstrajectGestart");
    verhaal.traject("T1", "2022-06-12", "RmtAkkoordGegeven");
    assertThat(cijfer("rmt-aanvraag-tot-akkoord", EIND)).isEqualTo(niets());
  }

  @Test
  void de_dimensies_zijn_die_van_het_einde() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=permens");
    verhaal.student("2022-05-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    verhaal.stage("ST1", "sein", "2022-05-15", "StageGestart");
    Kubus kubus = Kubus.van(verhaal.feiten());
    assertThat(kubus.cijfers(WERKGEVER, "instroom-tot-stage", EIND))
        .isEqualTo(Map.of(Optional.of("sein"), eenmaal(14)));
    assertThat(kubus.cijfers(RICHTING, "instroom-tot-stage", EIND))
        .isEqualTo(Map.of(Optional.of("GROEN"), eenmaal(14)));
  }

  @Test
  void de_werving_loopt_tot_de_eerste_leerwerkplek_van_de_werkgever() {
    verhaal.werkgever("sein", "2022-04-01", "WerkgeverGeworven", "kanaal=JOBCOACH");
    verhaal.feit("P1", "2022-05-01", "LeerwerkplekAangeboden", "werkgever=" + Verhaal.uuid("sein"));
    verhaal.feit("P2", "2022-06-01", "LeerwerkplekAangeboden", "werkgever=" + Verhaal.uuid("sein"));
    assertThat(cijfer("werving-tot-leerwerkplek", EIND)).isEqualTo(eenmaal(30));
    assertThat(Kubus.van(verhaal.feiten()).cijfers(WERKGEVER, "werving-tot-leerwerkplek", EIND))
        .containsOnlyKeys(Optional.of("sein"));
  }

  @Test
  void een_leerwerkplek_van_voor_de_werving_telt_niet() {
    verhaal.werkgever("sein", "2022-04-01", "WerkgeverGeworven", "kanaal=JOBCOACH");
    verhaal.plek("sein", "2022-03-01", "LeerwerkplekAangeboden");
    assertThat(cijfer("werving-tot-leerwerkplek", EIND)).isEqualTo(niets());
  }

  private Waarde cijfer(String indicator, Vraag vraag) {
    return Kubus.van(verhaal.feiten()).cijfer(indicator, vraag);
  }

  private static Waarde eenmaal(int dagen) {
    return new Waarde.Doorlooptijd(1, Optional.of(dagen), Optional.of(dagen));
  }

  private static Waarde niets() {
    return new Waarde.Doorlooptijd(0, Optional.empty(), Optional.empty());
  }
}
