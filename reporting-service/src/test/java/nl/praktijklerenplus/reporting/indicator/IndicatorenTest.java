package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorenTest {

  @Test
  void alle_standen_van_de_domeinbeschrijving_zijn_er() {
    assertThat(ids(Indicatorsoort.STAND))
        .containsExactlyInAnyOrder(
            """
            kandidaten studenten-actief studenten-gepauzeerd studenten-uitgevallen
            studenten-afgerond studenten-op-stage leerwerkplekken-aangeboden leerwerkplekken-bezet
            leerwerkplekken-vrij werkgevers-geworven werkgevers-actief leerbedrijven-erkend
            leermeesters leermeesters-getraind dienstverbanden-betaald in-nazorg rmt-in-behandeling
            """
                .split("\\s+"));
  }

  @Test
  void alle_stromen_van_de_domeinbeschrijving_zijn_er() {
    assertThat(ids(Indicatorsoort.STROOM))
        .containsExactlyInAnyOrder(
            """
            aanmeldingen intakegesprekken studenten-ingestroomd pauzes hervattingen uitval terugkeer
            stages-gestart stagewissels stages-afgerond stagebezoeken leerproces-aanpassingen
            knelpunten-gemeld knelpunten-opgelost voorlichtingsbijeenkomsten werkgeversgesprekken
            werkgevers-werving samenwerkingsafspraken opdrachten-afgerond werkprocessen-behaald
            rmt-aanvragen rmt-akkoorden rmt-afwijzingen aanmeldingen-nova erkenningen-behaald
            praktijkverklaringen-uitgereikt dienstverbanden-gestart nazorgcontacten
            """
                .split("\\s+"));
  }

  @Test
  void elke_indicator_zegt_wat_hij_betekent() {
    assertThat(Indicatoren.alle()).allMatch(definitie -> definitie.definitie().endsWith("."));
  }

  @Test
  void wat_later_komt_is_bekend_maar_heeft_nog_geen_cijfer() {
    assertThat(Indicatoren.later()).allMatch(Indicatoren::bekend);
    assertThat(Indicatoren.later()).allMatch(id -> Indicatoren.van(id).isEmpty());
    assertThat(Indicatoren.bekend("onzin")).isFalse();
  }

  private static List<String> ids(Indicatorsoort soort) {
    return Indicatoren.alle().stream()
        .filter(definitie -> definitie.soort() == soort)
        .map(Indicatordefinitie::id)
        .toList();
  }
}
