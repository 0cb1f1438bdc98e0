package nl.praktijklerenplus.reporting.tijdlijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TijdlijnTest {

  private static final LocalDate JUNI = LocalDate.parse("2022-06-01");

  private final Verhaal verhaal = new Verhaal();

  @Test
  void feiten_staan_op_datum_ook_als_ze_later_bekend_werden() {
    Feit mei = verhaal.student("2022-05-02", "StudentGepauzeerd");
    verhaal.student("2022-04-01", "MetingVastgelegd");
    Feit april = verhaal.bekend("2022-07-01");
    assertThat(tijdlijn().feiten()).containsExactly(april, mei);
  }

  @Test
  void op_dezelfde_datum_gaat_wat_eerder_bekend_was_voor() {
    verhaal.student("2022-05-02", "StudentGepauzeerd");
    Feit later = verhaal.bekend("2022-05-04");
    verhaal.student("2022-05-02", "MetingVastgelegd");
    Feit eerder = verhaal.bekend("2022-05-03");
    assertThat(tijdlijn().feiten()).containsExactly(eerder, later);
  }

  @Test
  void op_hetzelfde_moment_beslist_de_versie_in_de_stroom() {
    for (int i = 0; i < 10; i++) {
      verhaal.student("2022-05-02", "MetingVastgelegd");
    }
    List<Feit> omgekeerd = verhaal.feiten().reversed();
    assertThat(Tijdlijn.van(omgekeerd).feiten()).containsExactlyElementsOf(verhaal.feiten());
  }

  @Test
  void op_hetzelfde_moment_gaat_de_oorzaak_bij_de_student_voor_het_gevolg_bij_de_stage() {
    Feit start = verhaal.stage("ST1", "sein", "2022-05-01", "StageGestart");
    verhaal.student("2022-04-01", "MetingVastgelegd");
    verhaal.student("2022-04-01", "MetingVastgelegd");
    Feit uitval = verhaal.student("2022-05-02", "StudentUitgevallen");
    Feit einde = verhaal.stage("ST1", "sein", "2022-05-02", "StageBeeindigd");
    assertThat(uitval.versie()).isGreaterThan(einde.versie());
    assertThat(tijdlijn().feiten()).endsWith(start, uitval, einde);
  }

  @Test
  void wat_na_de_dag_bekend_werd_staat_er_niet_in() {
    Feit bekend = verhaal.student("2022-05-02", "MetingVastgelegd");
    verhaal.student("2022-05-02", "MetingVastgelegd");
    verhaal.bekend("2022-06-02");
    assertThat(Tijdlijn.van(verhaal.feiten(), JUNI).feiten()).containsExactly(bekend);
  }

  @Test
  void de_dag_van_bekend_eindigt_om_middernacht_in_Amsterdam() {
    verhaal.student("2022-05-02", "MetingVastgelegd");
    Feit net = verhaal.bekend(Instant.parse("2022-06-01T21:59:59Z"));
    verhaal.student("2022-05-02", "MetingVastgelegd");
    verhaal.bekend(Instant.parse("2022-06-01T22:00:00Z"));
    assertThat(Tijdlijn.van(verhaal.feiten(), JUNI).feiten()).containsExactly(net);
  }

  @Test
  void een_correctie_ligt_over_het_feit_dat_zijn_eigen_bekend_en_versie_houdt() {
    Feit instroom = verhaal.student("2022-05-02", "StudentIngestroomd", "richting=GROEN");
    verhaal.correctie("2022-06-01", instroom, "2022-05-09", Map.of("richting", "HORECA"));
    Feit nu = tijdlijn().feiten().getFirst();
    assertThat(nu.datum()).isEqualTo("2022-05-09");
    assertThat(nu.tekst("richting")).isEqualTo("HORECA");
    assertThat(nu.heeft("student")).isTrue();
    assertThat(nu.bekend()).isEqualTo(instroom.bekend());
    assertThat(nu.versie()).isEqualTo(instroom.versie());
    assertThat(tijdlijn().feiten()).hasSize(1);
  }

  @Test
  void een_correctie_die_nog_niet_bekend_was_telt_niet() {
    Feit instroom = verhaal.student("2022-05-02", "StudentIngestroomd");
    verhaal.correctie("2022-06-02", instroom, "2022-05-09", Map.of());
    assertThat(Tijdlijn.van(verhaal.feiten(), JUNI).feiten()).containsExactly(instroom);
  }

  @Test
  void van_meer_correcties_wint_per_veld_de_laatste() {
    Feit instroom = verhaal.student("2022-05-02", "StudentIngestroomd", "richting=GROEN");
    Feit laatste = verhaal.correctie("2022-06-03", instroom, null, Map.of("richting", "LOGISTIEK"));
    verhaal.correctie("2022-06-02", instroom, "2022-05-09", Map.of("richting", "HORECA"));
    assertThat(verhaal.feiten().getLast().bekend()).isBefore(laatste.bekend());
    Feit nu = tijdlijn().feiten().getFirst();
    assertThat(nu.tekst("richting")).isEqualTo("LOGISTIEK");
    assertThat(nu.datum()).isEqualTo("2022-05-09");
  }

  @Test
  void een_correctie_kan_een_veld_leeg_maken() {
    Feit erkend =
        verhaal.werkgever("sein", "2022-05-02", "LeerbedrijfErkend", "geldigTot=2023-01-01");
    Map<String, Object> leeg = new HashMap<>();
    leeg.put("geldigTot", null);
    verhaal.correctie("2022-06-02", erkend, null, leeg);
    assertThat(tijdlijn().feiten().getFirst().dag("geldigTot")).isEmpty();
  }

  @Test
  void een_correctie_zonder_haar_feit_draagt_niets_bij() {
    Feit elders = verhaal.student("2022-05-02", "StudentIngestroomd");
    verhaal.correctie("2022-06-02", elders, "2022-05-09", Map.of());
    verhaal.feiten().remove(elders);
    assertThat(tijdlijn().feiten()).isEmpty();
  }

  private Tijdlijn tijdlijn() {
    return Tijdlijn.van(verhaal.feiten());
  }
}
