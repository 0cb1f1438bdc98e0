package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.*;
import static org.assertj.core.api.Assertions.assertThat;

class StromenTest {

  private static final Vraag EIND = Vraag.op("2022-12-31");

  private final Verhaal verhaal = new Verhaal();

  @ParameterizedTest
  @CsvSource({
    "aanmeldingen, KandidaatAangemeld",
    "studenten-ingestroomd, StudentIngestroomd",
    "hervattingen, StudentHervat",
    "terugkeer, StudentTeruggekeerd",
    "stages-gestart, StageGestart",
    "stagebezoeken, StagebezoekAfgelegd",
    "opdrachten-afgerond, OpdrachtAfgerond",
    "rmt-aanvragen, RmtAanvraagIngediend",
    "rmt-akkoorden, RmtAkkoordGegeven",
    "rmt-afwijzingen, RmtAanvraagAfgewezen",
    "aanmeldingen-nova, AanmeldingNova",
    "erkenningen-behaald, ErkenningBehaald",
    "praktijkverklaringen-uitgereikt, PraktijkverklaringUitgereikt",
    "nazorgcontacten, NazorgcontactGevoerd"
  })
  void een_stroom_van_studenten_telt_elke_gebeurtenis_in_de_periode(String id, String naam) {
    verhaal.student("2022-05-31", naam);
    verhaal.student("2022-06-01", naam);
    verhaal.student("2022-06-30", naam);
    verhaal.student("2022-07-01", naam);
    assertThat(kubus().waarde(id, EIND)).isEqualTo(4);
    assertThat(kubus().waarde(id, Vraag.op("2022-06-30").van("2022-06-01"))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "intakegesprekken, IntakegesprekGevoerd, ADVIES, WACHTEN",
    "pauzes, StudentGepauzeerd, REDEN, PERSOONLIJK",
    "uitval, StudentUitgevallen, REDEN, SYSTEMISCH",
    "stages-afgerond, StageAfgerond, VERVOLG, VERDER_LEREN",
    "leerproces-aanpassingen, LeerprocesAangepast, SOORT, TAKEN",
    "knelpunten-gemeld, KnelpuntGemeld, SOORT, WERK",
    "knelpunten-opgelost, KnelpuntOpgelost, DOOR, SAMEN",
    "dienstverbanden-gestart, DienstverbandGestart, SOORT, BETAALD"
  })
  void een_stroom_telt_per_eigen_kenmerk(String id, String naam, Dimensie kenmerk, String waarde) {
    verhaal.student("2022-06-01", naam, kenmerk.naam() + "=" + waarde);
    verhaal.student("2022-06-01", naam);
    assertThat(kubus().per(kenmerk, id, EIND))
        .isEqualTo(Map.of(Optional.of(waarde), 1, Optional.empty(), 1));
    assertThat(Indicatoren.van(id).orElseThrow().dimensies())
        .containsExactly(ORGANISATIE, RICHTING, WERKGEVER, kenmerk);
  }

  @Test
  void werkgevers_bijeenkomsten_en_samenwerkingen_hebben_hun_eigen_stromen() {
    verhaal.werkgever("sein", "2022-05-01", "WerkgeverGeworven", "kanaal=JOBCOACH");
    verhaal.werkgever("sein", "2022-05-02", "WerkgeversgesprekGevoerd", "door=JOBCOACH");
    verhaal.feit("B1", "2022-05-03", "VoorlichtingsbijeenkomstGehouden");
    verhaal.feit("A1", "2022-05-04", "SamenwerkingAfgesproken", "partner=nova-college");
    assertThat(kubus().per(KANAAL, "werkgevers-werving", EIND))
        .isEqualTo(Map.of(Optional.of("JOBCOACH"), 1));
    assertThat(kubus().per(WERKGEVER, "werkgeversgesprekken", EIND))
        .isEqualTo(Map.of(Optional.of("sein"), 1));
    assertThat(kubus().waarde("voorlichtingsbijeenkomsten", EIND)).isOne();
    assertThat(kubus().waarde("samenwerkingsafspraken", EIND)).isOne();
  }

  @Test
  void een_werkproces_telt_een_keer_per_traject_bij_zijn_eerste_BEHAALD() {
    beoordeeld("T1", "2022-06-01", "W1", "NOG_NIET");
    beoordeeld("T1", "2022-06-10", "W1", "BEHAALD");
    beoordeeld("T1", "2022-06-20", "W1", "BEHAALD");
    beoordeeld("T1", "2022-06-20", "W2", "BEHAALD");
    beoordeeld("T2", "2022-06-20", "W1", "BEHAALD");
    assertThat(kubus().waarde("werkprocessen-behaald", Vraag.op("2022-06-09"))).isZero();
    assertThat(kubus().waarde("werkprocessen-behaald", Vraag.op("2022-06-10"))).isOne();
    assertThat(kubus().waarde("werkprocessen-behaald", EIND)).isEqualTo(3);
  }

  @Test
  void een_later_bekend_eerder_BEHAALD_verplaatst_het_werkproces_en_telt_het_niet_dubbel() {
    beoordeeld("T1", "2022-06-20", "W1", "BEHAALD");
    beoordeeld("T1", "2022-06-01", "W1", "BEHAALD");
    verhaal.bekend("2022-07-01");
    Vraag begin = Vraag.op("2022-06-01");
    assertThat(kubus().waarde("werkprocessen-behaald", begin)).isOne();
    assertThat(kubus().waarde("werkprocessen-behaald", begin.bekendOp("2022-06-30"))).isZero();
    assertThat(kubus().waarde("werkprocessen-behaald", EIND)).isOne();
  }

  private void beoordeeld(String traject, String datum, String werkproces, String oordeel) {
    verhaal.traject(
        traject, datum, "WerkprocesBeoordeeld", "werkproces=" + werkproces, "oordeel=" + oordeel);
  }

  private Kubus kubus() {
    return Kubus.van(verhaal.feiten());
  }
}
