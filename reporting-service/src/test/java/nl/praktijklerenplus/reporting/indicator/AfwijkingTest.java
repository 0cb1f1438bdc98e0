package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static org.assertj.core.api.Assertions.assertThat;

/** Of two definitions of op stage: the proposed one also counts whose stage is interrupted. */
class AfwijkingTest {

  private static final Indicatordefinitie GELDEND =
      Indicatoren.van("studenten-op-stage").orElseThrow();
  private static final Indicatordefinitie VOORSTEL =
      Indicatoren.voorstellen().stream()
          .filter(een -> een.id().equals("studenten-op-stage"))
          .findFirst()
          .orElseThrow();

  private final Verhaal verhaal = new Verhaal();

  private void opStage() {
    verhaal.student("2022-04-04", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-04-05", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    verhaal.stage("ST1", "sein", "2022-05-02", "StageGestart");
  }

  private List<Afwijking> afwijkingen() {
    return Afwijking.van(GELDEND, VOORSTEL, Tijdlijn.van(verhaal.feiten()));
  }

  private static Afwijking op(String dag, int oud, int nieuw) {
    return new Afwijking(LocalDate.parse(dag), oud, nieuw);
  }

  @Test
  void wie_beide_gelijk_tellen_wijkt_niet_af() {
    opStage();
    assertThat(afwijkingen()).isEmpty();
  }

  @Test
  void een_afwijking_duurt_tot_beide_weer_gelijk_tellen() {
    opStage();
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    verhaal.stage("ST1", "sein", "2022-06-20", "StageHervat");
    assertThat(afwijkingen()).containsExactly(op("2022-06-01", 0, 1), op("2022-06-20", 1, 1));
  }

  @Test
  void een_afwijking_die_niet_ophoudt_heeft_geen_laatste_dag() {
    opStage();
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    assertThat(afwijkingen()).containsExactly(op("2022-06-01", 0, 1));
  }
}
