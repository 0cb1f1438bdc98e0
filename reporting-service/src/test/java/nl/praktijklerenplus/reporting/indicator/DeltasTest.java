package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Definities.GELDEND;
import static nl.praktijklerenplus.reporting.indicator.Dimensie.RICHTING;
import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

class DeltasTest {

  private final Verhaal verhaal = new Verhaal();

  @Test
  void een_laat_ingevoerd_feit_telt_op_zijn_dag_en_is_bekend_op_de_dag_van_invoer() {
    verhaal.student("2022-05-01", "NazorgcontactGevoerd");
    verhaal.bekend("2022-06-15");
    assertThat(Deltas.van(GELDEND, STUDENT, verhaal.feiten()))
        .containsExactly(delta("nazorgcontacten", Dimensies.GEEN, "2022-05-01", "2022-06-15", 1));
  }

  @Test
  void een_correctie_verplaatst_het_cijfer_op_de_dag_waarop_zij_bekend_werd() {
    Feit contact = verhaal.student("2022-05-01", "NazorgcontactGevoerd");
    verhaal.correctie("2022-06-15", contact, "2022-05-08", Map.of());
    assertThat(Deltas.van(GELDEND, STUDENT, verhaal.feiten()))
        .containsExactlyInAnyOrder(
            delta("nazorgcontacten", Dimensies.GEEN, "2022-05-01", "2022-05-01", 1),
            delta("nazorgcontacten", Dimensies.GEEN, "2022-05-01", "2022-06-15", -1),
            delta("nazorgcontacten", Dimensies.GEEN, "2022-05-08", "2022-06-15", 1));
  }

  @Test
  void een_correctie_van_de_richting_verhuist_ook_wat_erna_kwam_en_laat_toen_zoals_het_was() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
    Feit instroom =
        verhaal.student(
            "2022-05-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.correctie("2022-06-15", instroom, null, Map.of("richting", "HORECA"));
    Vraag nu = Vraag.op("2022-07-01");
    assertThat(per("stages-gestart", nu)).isEqualTo(Map.of(Optional.of("HORECA"), 1));
    assertThat(per("studenten-actief", nu)).isEqualTo(Map.of(Optional.of("HORECA"), 1));
    assertThat(per("stages-gestart", nu.bekendOp("2022-06-14")))
        .isEqualTo(Map.of(Optional.of("GROEN"), 1));
  }

  @Test
  void wat_op_een_dag_bekend_werd_en_niets_verandert_geeft_geen_delta() {
    verhaal.student("2022-05-01", "MetingVastgelegd", "instrument=TEVREDENHEID", "score=5");
    assertThat(Deltas.van(GELDEND, STUDENT, verhaal.feiten())).isEmpty();
  }

  @Test
  void een_eerder_bekend_feit_dat_later_aankomt_verandert_wat_toen_bekend_was() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    List<Delta> eerst = Deltas.van(GELDEND, STUDENT, verhaal.feiten());
    verhaal.student("2022-05-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    List<Delta> daarna = Deltas.van(GELDEND, STUDENT, verhaal.feiten());
    Vraag toen = Vraag.op("2022-05-10").bekendOp("2022-05-10");
    assertThat(new Kubus(eerst).per(RICHTING, "stages-gestart", toen))
        .isEqualTo(Map.of(Optional.empty(), 1));
    assertThat(new Kubus(daarna).per(RICHTING, "stages-gestart", toen))
        .isEqualTo(Map.of(Optional.of("GROEN"), 1));
  }

  @Test
  void wat_erbij_komt_is_alleen_het_verschil_met_wat_er_al_was() {
    verhaal.student("2022-05-01", "NazorgcontactGevoerd");
    verhaal.student("2022-05-02", "NazorgcontactGevoerd");
    List<Feit> feiten = verhaal.feiten();
    assertThat(Deltas.erbij(GELDEND, STUDENT, feiten.subList(0, 1), feiten.subList(1, 2)))
        .containsExactly(delta("nazorgcontacten", Dimensies.GEEN, "2022-05-02", "2022-05-02", 1));
    assertThat(Deltas.erbij(GELDEND, STUDENT, feiten, List.of())).isEmpty();
  }

  private Map<Optional<String>, Integer> per(String indicator, Vraag vraag) {
    return Kubus.van(verhaal.feiten()).per(RICHTING, indicator, vraag);
  }

  private static Delta delta(
      String indicator, Dimensies dimensies, String geldigOp, String bekendOp, int aantal) {
    Cel cel = new Cel(indicator, dimensies, 0, LocalDate.parse(geldigOp));
    return new Delta(cel, LocalDate.parse(bekendOp), aantal);
  }
}
