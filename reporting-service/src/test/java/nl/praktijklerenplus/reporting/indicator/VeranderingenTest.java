package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.indicator.Waarde.Gemiddelde;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.RICHTING;
import static org.assertj.core.api.Assertions.assertThat;

class VeranderingenTest {

  private static final Vraag EIND = Vraag.op("2022-12-31");

  private final Verhaal verhaal = new Verhaal();

  @ParameterizedTest
  @CsvSource({
    "self-efficacy-verandering, SELF_EFFICACY",
    "zelfvertrouwen-verandering, ZELFVERTROUWEN",
    "sociale-vaardigheden-verandering, SOCIALE_VAARDIGHEDEN",
    "tevredenheid-verandering, TEVREDENHEID",
    "participatieladder-verandering, PARTICIPATIELADDER"
  })
  void een_verandering_is_de_laatste_min_de_eerste_meting(String id, String instrument) {
    meting("2022-05-01", instrument, 3);
    assertThat(cijfer(id, EIND)).isEqualTo(new Gemiddelde(0, Optional.empty()));
    meting("2022-06-01", instrument, 2);
    meting("2022-07-01", instrument, 6);
    assertThat(cijfer(id, Vraag.op("2022-06-30"))).isEqualTo(new Gemiddelde(1, Optional.of(-1.0)));
    assertThat(cijfer(id, EIND)).isEqualTo(new Gemiddelde(1, Optional.of(3.0)));
  }

  @Test
  void een_ander_instrument_telt_niet_mee() {
    meting("2022-05-01", "TEVREDENHEID", 3);
    meting("2022-06-01", "ZELFVERTROUWEN", 9);
    assertThat(cijfer("tevredenheid-verandering", EIND))
        .isEqualTo(new Gemiddelde(0, Optional.empty()));
  }

  @Test
  void eerste_en_laatste_gaan_op_datum_en_dan_op_bekend_niet_op_volgorde_van_invoer() {
    meting("2022-07-01", "TEVREDENHEID", 8);
    meting("2022-05-01", "TEVREDENHEID", 3);
    verhaal.bekend("2022-08-01");
    meting("2022-07-01", "TEVREDENHEID", 5);
    verhaal.bekend("2022-09-01");
    assertThat(cijfer("tevredenheid-verandering", EIND))
        .isEqualTo(new Gemiddelde(1, Optional.of(2.0)));
    assertThat(cijfer("tevredenheid-verandering", EIND.bekendOp("2022-08-31")))
        .isEqualTo(new Gemiddelde(1, Optional.of(5.0)));
    assertThat(cijfer("tevredenheid-verandering", EIND.bekendOp("2022-07-31")))
        .isEqualTo(new Gemiddelde(0, Optional.empty()));
  }

  @Test
  void een_gecorrigeerde_score_verandert_de_verandering_zodra_zij_bekend_is() {
    meting("2022-05-01", "TEVREDENHEID", 3);
    Feit laatste = meting("2022-06-01", "TEVREDENHEID", 7);
    verhaal.correctie("2022-07-01", laatste, null, Map.of("score", 6));
    assertThat(cijfer("tevredenheid-verandering", EIND))
        .isEqualTo(new Gemiddelde(1, Optional.of(3.0)));
    assertThat(cijfer("tevredenheid-verandering", EIND.bekendOp("2022-06-30")))
        .isEqualTo(new Gemiddelde(1, Optional.of(4.0)));
  }

  @Test
  void zij_staat_bij_de_richting_van_de_student_op_de_dag() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-05-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    meting("2022-05-02", "TEVREDENHEID", 3);
    meting("2022-06-01", "TEVREDENHEID", 7);
    assertThat(Kubus.van(verhaal.feiten()).cijfers(RICHTING, "tevredenheid-verandering", EIND))
        .isEqualTo(Map.of(Optional.of("GROEN"), new Gemiddelde(1, Optional.of(4.0))));
  }

  @Test
  void houding_verbeterd_telt_werkgevers_van_wie_de_laatste_houding_beter_is_dan_de_eerste() {
    gesprek("2022-05-01", "NEUTRAAL");
    assertThat(verbeterd(EIND)).isZero();
    gesprek("2022-06-01", "ENTHOUSIAST");
    gesprek("2022-07-01", "TERUGHOUDEND");
    gesprek("2022-08-01", "POSITIEF");
    assertThat(verbeterd(Vraag.op("2022-06-30"))).isOne();
    assertThat(verbeterd(Vraag.op("2022-07-31"))).isZero();
    assertThat(verbeterd(EIND)).isOne();
  }

  private Feit meting(String datum, String instrument, int score) {
    return verhaal.student(datum, "MetingVastgelegd", "instrument=" + instrument, "score=" + score);
  }

  private void gesprek(String datum, String houding) {
    verhaal.werkgever("sein", datum, "WerkgeversgesprekGevoerd", "houding=" + houding);
  }

  private int verbeterd(Vraag vraag) {
    return Kubus.van(verhaal.feiten()).waarde("houding-verbeterd", vraag);
  }

  private Waarde cijfer(String indicator, Vraag vraag) {
    return Kubus.van(verhaal.feiten()).cijfer(indicator, vraag);
  }
}
