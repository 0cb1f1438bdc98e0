package nl.praktijklerenplus.reporting.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.agenda.Agendasoort.*;
import static org.assertj.core.api.Assertions.assertThat;

class AgendaTest {

  private final Verhaal verhaal = new Verhaal();

  private List<Agendapunt> agenda() {
    return Agenda.van(Verhaal.uuid("S01"), verhaal.feiten());
  }

  /** The day of the one thing of this kind that is on the agenda. */
  private Optional<String> dag(Agendasoort soort) {
    List<String> dagen =
        agenda().stream()
            .filter(punt -> punt.soort() == soort)
            .map(punt -> punt.datum().toString())
            .toList();
    assertThat(dagen).hasSizeLessThan(2);
    return dagen.stream().findFirst();
  }

  private void aangemeld() {
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
  }

  private Feit ingestroomd() {
    aangemeld();
    return verhaal.student("2022-04-25", "StudentIngestroomd", "organisatie=permens");
  }

  private void inDienst() {
    ingestroomd();
    verhaal.dienstverband("D1", "W1", "2022-06-01", "DienstverbandGestart");
  }

  @Test
  void een_kandidaat_wordt_herbeoordeeld_op_de_afgesproken_dag() {
    aangemeld();
    verhaal.student(
        "2022-04-10", "IntakegesprekGevoerd", "advies=WACHTEN", "herbeoordelenOp=2022-07-01");
    assertThat(dag(HERBEOORDELING)).contains("2022-07-01");
    assertThat(agenda().getFirst().organisatie()).contains("werkdag");
  }

  @Test
  void wie_wacht_zonder_dag_staat_er_vanaf_de_dag_van_het_gesprek() {
    aangemeld();
    verhaal.student("2022-04-10", "IntakegesprekGevoerd", "advies=WACHTEN");
    assertThat(dag(HERBEOORDELING)).contains("2022-04-10");
  }

  @Test
  void het_laatst_vastgelegde_gesprek_telt_en_niet_het_laatste_op_datum() {
    aangemeld();
    verhaal.student("2022-05-10", "IntakegesprekGevoerd", "advies=WACHTEN");
    verhaal.student("2022-04-10", "IntakegesprekGevoerd", "advies=STARTEN");
    assertThat(dag(HERBEOORDELING)).isEmpty();
  }

  @Test
  void wie_geen_kandidaat_meer_is_wordt_niet_herbeoordeeld() {
    aangemeld();
    verhaal.student("2022-04-10", "IntakegesprekGevoerd", "advies=WACHTEN");
    verhaal.student("2022-05-01", "KandidaatAfgesloten");
    assertThat(agenda()).isEmpty();
  }

  @Test
  void wie_pauzeert_staat_er_op_de_verwachte_dag_tot_de_hervatting() {
    ingestroomd();
    verhaal.student("2022-05-02", "StudentGepauzeerd", "verwachteHervatting=2022-06-01");
    assertThat(dag(HERVATTING)).contains("2022-06-01");
    verhaal.student("2022-05-20", "StudentHervat");
    assertThat(dag(HERVATTING)).isEmpty();
  }

  @Test
  void het_eerste_nazorgcontact_is_negentig_dagen_na_het_begin_het_volgende_na_het_vorige() {
    inDienst();
    assertThat(dag(NAZORGCONTACT)).contains("2022-08-30");
    verhaal.dienstverband("D1", "W1", "2022-08-01", "NazorgcontactGevoerd");
    assertThat(dag(NAZORGCONTACT)).contains("2022-10-30");
    assertThat(agenda().getFirst().organisatie()).contains("permens");
  }

  @Test
  void na_drie_jaar_is_er_geen_nazorg_meer() {
    inDienst();
    assertThat(agenda().getFirst().vervaltOp()).contains(LocalDate.of(2025, 6, 1));
    verhaal.dienstverband("D1", "W1", "2025-03-02", "NazorgcontactGevoerd");
    assertThat(dag(NAZORGCONTACT)).contains("2025-05-31");
    verhaal.dienstverband("D1", "W1", "2025-03-03", "NazorgcontactGevoerd");
    assertThat(dag(NAZORGCONTACT)).isEmpty();
  }

  @Test
  void een_pauze_schuift_het_nazorgcontact_op_met_de_gepauzeerde_dagen() {
    inDienst();
    verhaal.student("2022-07-01", "StudentGepauzeerd");
    verhaal.student("2022-07-11", "StudentHervat");
    assertThat(dag(NAZORGCONTACT)).contains("2022-09-09");
  }

  @Test
  void zolang_een_pauze_loopt_heeft_het_nazorgcontact_geen_dag() {
    inDienst();
    verhaal.student("2022-08-30", "StudentGepauzeerd");
    assertThat(dag(NAZORGCONTACT)).isEmpty();
    verhaal.student("2022-09-01", "StudentUitgevallen");
    assertThat(dag(NAZORGCONTACT)).contains("2022-09-01");
  }

  @Test
  void wat_al_te_laat_was_toen_de_pauze_begon_blijft_staan() {
    inDienst();
    verhaal.student("2022-08-31", "StudentGepauzeerd");
    assertThat(dag(NAZORGCONTACT)).contains("2022-08-30");
  }

  @Test
  void een_pauze_van_voor_het_begin_schuift_niets_op_en_een_die_er_overheen_ligt_de_rest() {
    inDienst();
    verhaal.student("2022-05-01", "StudentGepauzeerd");
    verhaal.student("2022-05-20", "StudentHervat");
    assertThat(dag(NAZORGCONTACT)).contains("2022-08-30");
    verhaal.student("2022-05-25", "StudentGepauzeerd");
    verhaal.student("2022-06-06", "StudentHervat");
    assertThat(dag(NAZORGCONTACT)).contains("2022-09-03");
  }

  @Test
  void een_aanvraag_bij_het_rmt_staat_er_na_dertig_dagen_zolang_er_geen_antwoord_is() {
    ingestroomd();
    verhaal.traject("T1", "2022-05-01", "ErkenningstrajectGestart");
    verhaal.traject("T1", "2022-07-01", "RmtAanvraagIngediend");
    assertThat(dag(RMT_AANVRAAG)).contains("2022-07-31");
    assertThat(agenda().getFirst().betreft()).isEqualTo(Verhaal.uuid("T1"));
    verhaal.student("2022-07-10", "StudentGepauzeerd");
    verhaal.student("2022-07-15", "StudentHervat");
    assertThat(dag(RMT_AANVRAAG)).contains("2022-08-05");
    verhaal.traject("T1", "2022-08-10", "RmtAanvraagAfgewezen");
    assertThat(dag(RMT_AANVRAAG)).isEmpty();
    verhaal.traject("T1", "2022-09-01", "RmtAanvraagIngediend");
    assertThat(dag(RMT_AANVRAAG)).contains("2022-10-01");
    verhaal.traject("T1", "2022-09-02", "ErkenningstrajectGestopt");
    assertThat(dag(RMT_AANVRAAG)).isEmpty();
  }

  @Test
  void een_gecorrigeerde_dag_verschuift_wat_er_op_volgt() {
    ingestroomd();
    Feit gestart = verhaal.dienstverband("D1", "W1", "2022-06-01", "DienstverbandGestart");
    verhaal.correctie("2022-07-01", gestart, "2022-06-11", Map.of());
    assertThat(dag(NAZORGCONTACT)).contains("2022-09-09");
  }

  @Test
  void wie_vergeten_is_staat_op_geen_agenda() {
    inDienst();
    verhaal.traject("T1", "2022-07-01", "RmtAanvraagIngediend");
    assertThat(agenda()).hasSize(2);
    verhaal.student("2022-08-01", "StudentVergeten");
    assertThat(agenda()).isEmpty();
  }

  @Test
  void de_laatste_erkenning_van_een_leerbedrijf_staat_er_negentig_dagen_voor_haar_einde() {
    verhaal.werkgever("W1", "2022-01-01", "LeerbedrijfErkend", "geldigTot=2022-12-31");
    verhaal.werkgever("W1", "2022-06-01", "LeerbedrijfErkend", "geldigTot=2023-12-31");
    var punten = Agenda.van(Verhaal.uuid("W1"), verhaal.feiten());
    assertThat(punten).hasSize(1);
    assertThat(punten.getFirst().soort()).isEqualTo(LEERBEDRIJFERKENNING);
    assertThat(punten.getFirst().datum()).isEqualTo("2023-12-31");
    assertThat(punten.getFirst().vanaf()).isEqualTo("2023-10-02");
    verhaal.werkgever("W1", "2022-07-01", "LeerbedrijfErkend");
    assertThat(Agenda.van(Verhaal.uuid("W1"), verhaal.feiten())).isEmpty();
  }

  @Test
  void wat_nog_niet_past_levert_niets_op() {
    verhaal.student("2022-05-20", "StudentHervat");
    verhaal.dienstverband("D1", "W1", "2022-08-01", "NazorgcontactGevoerd");
    verhaal.traject("T1", "2022-07-01", "RmtAkkoordGegeven");
    assertThat(agenda()).isEmpty();
  }
}
