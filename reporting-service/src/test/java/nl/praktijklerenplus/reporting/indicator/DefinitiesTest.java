package nl.praktijklerenplus.reporting.indicator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static org.assertj.core.api.Assertions.assertThat;

/** A proposed version of a definition beside the one in force. */
class DefinitiesTest {

  private static final Vraag TIJDENS_DE_ONDERBREKING = Vraag.op("2022-06-10");

  private final Verhaal verhaal = new Verhaal();

  @BeforeEach
  void een_onderbroken_stage() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
  }

  @Test
  void een_voorstel_raakt_het_geldende_cijfer_niet() {
    assertThat(Indicatoren.voorstellen())
        .extracting(Indicatordefinitie::id)
        .containsExactly("studenten-op-stage");
    assertThat(Indicatoren.van("studenten-op-stage").orElseThrow().versie()).isOne();
    assertThat(opStage(Definities.GELDEND)).isZero();
  }

  @Test
  void een_voorstel_kan_over_alle_feiten_worden_geteld_in_plaats_van_de_geldende() {
    assertThat(opStage(Definities.met("studenten-op-stage", 2))).isOne();
    assertThat(opStage(Definities.met("studenten-op-stage", 1))).isZero();
  }

  @Test
  void naast_een_voorstel_blijft_al_het_andere_wat_het_was() {
    Kubus voorstel = Kubus.van(Definities.met("studenten-op-stage", 2), verhaal.feiten());
    Kubus geldend = Kubus.van(verhaal.feiten());
    assertThat(voorstel.deltas())
        .filteredOn(delta -> !delta.cel().indicator().equals("studenten-op-stage"))
        .containsExactlyElementsOf(
            geldend.deltas().stream()
                .filter(delta -> !delta.cel().indicator().equals("studenten-op-stage"))
                .toList());
  }

  private int opStage(Definities definities) {
    return Kubus.van(definities, verhaal.feiten())
        .waarde("studenten-op-stage", TIJDENS_DE_ONDERBREKING);
  }
}
