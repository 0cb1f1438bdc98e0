package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorenTest {

  @ParameterizedTest
  @CsvSource({
    """
    STAND, kandidaten studenten-actief studenten-gepauzeerd studenten-uitgevallen \
    studenten-afgerond studenten-op-stage leerwerkplekken-aangeboden leerwerkplekken-bezet \
    leerwerkplekken-vrij werkgevers-geworven werkgevers-actief leerbedrijven-erkend \
    leermeesters leermeesters-getraind dienstverbanden-betaald in-nazorg rmt-in-behandeling""",
    """
    STROOM, aanmeldingen intakegesprekken studenten-ingestroomd pauzes hervattingen uitval terugkeer \
    stages-gestart stagewissels stages-afgerond stagebezoeken leerproces-aanpassingen \
    knelpunten-gemeld knelpunten-opgelost voorlichtingsbijeenkomsten werkgeversgesprekken \
    werkgevers-werving samenwerkingsafspraken opdrachten-afgerond werkprocessen-behaald \
    rmt-aanvragen rmt-akkoorden rmt-afwijzingen aanmeldingen-nova erkenningen-behaald \
    praktijkverklaringen-uitgereikt dienstverbanden-gestart nazorgcontacten""",
    """
    DOORLOOPTIJD, aanmelding-tot-intake intake-tot-instroom instroom-tot-stage \
    rmt-aanvraag-tot-akkoord akkoord-tot-nova nova-tot-erkenning instroom-tot-erkenning \
    werving-tot-leerwerkplek""",
    "WACHTTIJD, pauzedagen",
    """
    VERHOUDING, uitvalpercentage bezettingsgraad leermeesters-getraind-aandeel \
    knelpunten-door-werkgever duurzaamheid-3 duurzaamheid-6 duurzaamheid-12 duurzaamheid-24 \
    duurzaamheid-36""",
    """
    VERANDERING, self-efficacy-verandering zelfvertrouwen-verandering \
    sociale-vaardigheden-verandering tevredenheid-verandering participatieladder-verandering \
    houding-verbeterd"""
  })
  void alle_indicatoren_van_de_domeinbeschrijving_zijn_er(Indicatorsoort soort, String ids) {
    assertThat(Indicatoren.alle())
        .filteredOn(definitie -> definitie.soort() == soort)
        .extracting(Indicatordefinitie::id)
        .containsExactlyInAnyOrder(ids.strip().split("\\s+"));
  }

  @Test
  void elke_indicator_zegt_wat_hij_betekent() {
    assertThat(Indicatoren.alle()).allMatch(definitie -> definitie.definitie().endsWith("."));
    assertThat(Indicatoren.alle()).allMatch(definitie -> definitie.versie() >= 1);
    assertThat(Indicatoren.bekend("onzin")).isFalse();
  }

  @Test
  void een_indicator_zegt_wat_hij_niet_telt_in_de_volgorde_waarin_dat_wordt_bekeken() {
    assertThat(Indicatoren.teltNietAls(Indicatoren.van("studenten-op-stage").orElseThrow()))
        .containsExactly("er loopt geen stage", "de stage is onderbroken");
  }

  @Test
  void een_onderdeel_van_een_ander_cijfer_is_zelf_niet_te_vragen() {
    assertThat(Indicatoren.bekend("duurzaamheid-3/teller")).isFalse();
    assertThat(Indicatoren.bekend("knelpunten-door-werkgever/teller")).isFalse();
  }

  @Test
  void wat_een_verhouding_deelt_wordt_geteld() {
    List<String> geteld = Tellingen.alle().map(Indicator::definitie).map(d -> d.id()).toList();
    assertThat(Verhoudingen.ALLE)
        .allSatisfy(verhouding -> assertThat(geteld).containsAll(verhouding.tellingen()));
  }
}
