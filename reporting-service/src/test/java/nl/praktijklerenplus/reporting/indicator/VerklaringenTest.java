package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Definities.GELDEND;
import static org.assertj.core.api.Assertions.assertThat;

/** Who counts, by what, and why another does not. */
class VerklaringenTest {

  private final Verhaal verhaal = new Verhaal();

  private Deelverklaring verklaar(String indicator, Tijdvak vak, Map<Dimensie, String> alleen) {
    return verklaring(indicator, vak, alleen).delen().getFirst();
  }

  private Verklaring verklaring(String indicator, Tijdvak vak, Map<Dimensie, String> alleen) {
    return Verklaringen.van(
            GELDEND, Indicatoren.van(indicator).orElseThrow(), new Afbakening(vak, alleen))
        .van(Tijdlijn.van(verhaal.feiten()));
  }

  private Deelverklaring op(String peildatum, String indicator) {
    return verklaar(indicator, Tijdvak.tot(LocalDate.parse(peildatum)), Map.of());
  }

  private static Tijdvak vak(String van, String tot) {
    return new Tijdvak(LocalDate.parse(van), LocalDate.parse(tot));
  }

  private void ingestroomd() {
    verhaal.student("2022-04-04", "KandidaatAangemeld", "organisatie=permens");
    verhaal.student("2022-04-20", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
  }

  @Test
  void een_stand_noemt_de_gebeurtenissen_waardoor_de_student_telt() {
    ingestroomd();
    verhaal.student("2022-04-21", "MetingVastgelegd", "instrument=TEVREDENHEID", "score=5");
    assertThat(namen(op("2022-05-01", "studenten-actief")))
        .containsExactly("KandidaatAangemeld", "StudentIngestroomd");
  }

  @Test
  void wie_niet_telt_hoort_de_eerste_voorwaarde_die_niet_geldt() {
    ingestroomd();
    assertThat(op("2022-05-01", "studenten-op-stage").nietOmdat()).contains("er loopt geen stage");
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    assertThat(namen(op("2022-05-10", "studenten-op-stage"))).containsExactly("StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    assertThat(op("2022-06-01", "studenten-op-stage").nietOmdat())
        .contains("de stage is onderbroken");
    assertThat(op("2022-04-01", "studenten-op-stage").nietOmdat())
        .contains("er is dan nog niets van bekend");
  }

  @Test
  void een_filter_is_een_reden_en_maakt_de_instroom_van_belang() {
    ingestroomd();
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    Tijdvak tot = Tijdvak.tot(LocalDate.parse("2022-06-01"));
    assertThat(verklaar("studenten-op-stage", tot, Map.of(Dimensie.RICHTING, "HORECA")).nietOmdat())
        .contains("valt buiten de vraag: richting is GROEN");
    assertThat(namen(verklaar("studenten-op-stage", tot, Map.of(Dimensie.ORGANISATIE, "werkdag"))))
        .containsExactly("StudentIngestroomd", "StageGestart");
  }

  @Test
  void een_stroom_noemt_elke_gebeurtenis_van_de_periode() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StagebezoekAfgelegd");
    Feit tweede = verhaal.stage("ST1", "sein", "2022-06-10", "StagebezoekAfgelegd");
    Deelverklaring juni = verklaar("stagebezoeken", vak("2022-06-01", "2022-06-30"), Map.of());
    assertThat(juni.feiten()).containsExactly(tweede);
    assertThat(op("2022-06-30", "stagebezoeken").aantal()).isEqualTo(2);
    assertThat(verklaar("stagebezoeken", vak("2022-07-01", "2022-07-31"), Map.of()).nietOmdat())
        .contains("StagebezoekAfgelegd was niet van 2022-07-01 tot en met 2022-07-31");
    assertThat(op("2022-06-30", "stagewissels").nietOmdat()).contains("er is geen StageBeeindigd");
  }

  @Test
  void van_meer_gebeurtenissen_zegt_die_het_verst_kwam_waarom_zij_niet_telt() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST2", "sein", "2022-06-10", "StageGestart");
    assertThat(op("2022-07-01", "instroom-tot-stage").nietOmdat())
        .contains("het begin is er niet geweest");
  }

  @Test
  void een_doorlooptijd_toont_begin_einde_en_dagen() {
    ingestroomd();
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    Deelverklaring deel = op("2022-07-01", "instroom-tot-stage");
    assertThat(namen(deel)).containsExactly("StudentIngestroomd", "StageGestart");
    assertThat(deel.posten()).extracting(Telpost::waarde).containsExactly(20);
    assertThat(deel.posten().getFirst().duur()).contains(vak("2022-04-20", "2022-05-10"));
  }

  @Test
  void pauzedagen_zijn_stukken_van_dagen_binnen_de_periode() {
    ingestroomd();
    verhaal.student("2022-05-01", "StudentGepauzeerd", "reden=PERSOONLIJK");
    verhaal.student("2022-05-11", "StudentHervat");
    verhaal.student("2022-06-25", "StudentGepauzeerd", "reden=SYSTEMISCH");
    Deelverklaring deel = verklaar("pauzedagen", vak("2022-05-05", "2022-06-30"), Map.of());
    assertThat(deel.posten())
        .extracting(post -> post.duur().orElseThrow())
        .containsExactly(vak("2022-05-05", "2022-05-10"), vak("2022-06-25", "2022-06-30"));
    assertThat(deel.aantal()).isEqualTo(12);
    assertThat(op("2022-04-30", "pauzedagen").nietOmdat()).contains("er loopt geen pauze");
  }

  @Test
  void een_verandering_noemt_de_eerste_en_de_laatste_meting() {
    Feit eerste = meting("2022-05-01", 4);
    meting("2022-05-02", 4);
    meting("2022-05-03", 7);
    Feit laatste = meting("2022-05-04", 7);
    Deelverklaring deel = op("2022-06-01", "tevredenheid-verandering");
    assertThat(deel.feiten()).containsExactly(eerste, laatste);
    assertThat(deel.posten()).extracting(Telpost::waarde).containsExactly(3);
  }

  private Feit meting(String datum, int score) {
    return verhaal.student(datum, "MetingVastgelegd", "instrument=TEVREDENHEID", "score=" + score);
  }

  @Test
  void nazorg_is_er_om_het_eerste_dienstverband_en_een_erkenning_om_de_laatste() {
    Feit eerste = verhaal.dienstverband("DV1", "sein", "2022-05-01", "DienstverbandGestart");
    verhaal.dienstverband("DV2", "sein", "2022-08-01", "DienstverbandGestart");
    assertThat(op("2022-09-01", "in-nazorg").feiten()).containsExactly(eerste);
    assertThat(op("2025-05-01", "in-nazorg").nietOmdat())
        .contains("het eerste dienstverband begon drie jaar geleden of eerder");
    verhaal.feiten().clear();
    verhaal.werkgever("sein", "2022-05-01", "LeerbedrijfErkend");
    Feit laatste =
        verhaal.werkgever("sein", "2022-06-01", "LeerbedrijfErkend", "geldigTot=2025-01-01");
    assertThat(op("2022-09-01", "leerbedrijven-erkend").feiten()).containsExactly(laatste);
  }

  @Test
  void een_verhouding_heeft_een_teller_en_een_noemer_vanaf_het_begin() {
    ingestroomd();
    Verklaring verklaring =
        verklaring("uitvalpercentage", vak("2022-06-01", "2022-06-30"), Map.of());
    assertThat(verklaring.delen())
        .extracting(Deelverklaring::deel)
        .containsExactly(Deel.TELLER, Deel.NOEMER);
    assertThat(verklaring.delen().getFirst().nietOmdat())
        .contains("de student is niet uitgevallen, of teruggekeerd");
    assertThat(namen(verklaring.delen().getLast())).containsExactly("StudentIngestroomd");
    assertThat(verklaring.telt()).isTrue();
  }

  @Test
  void alle_onderwerpen_van_beide_projectjaren_samen_zijn_elk_cijfer() {
    List<Feit> jaren = Referentiejaar.lees("eerste-projectjaar.jsonl", "tweede-projectjaar.jsonl");
    for (String dag : List.of("2022-09-30", "2023-04-07", "2024-03-31")) {
      VerklaringenPropertyTest.zijnHetCijfer(jaren, Vraag.op(dag), Map.of());
      VerklaringenPropertyTest.zijnHetCijfer(
          jaren, Vraag.op(dag).bekendOp("2022-12-31").van("2022-07-01"), Map.of());
    }
  }

  private static List<String> namen(Deelverklaring deel) {
    return deel.feiten().stream().map(Feit::gebeurtenis).toList();
  }
}
