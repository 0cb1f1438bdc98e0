package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Kubus;
import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.indicator.Referentiejaar;
import nl.praktijklerenplus.reporting.indicator.Stap;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Trechterstanden;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of a report are those of the deltas, of the facts that had come in by then. */
class RapportcijfersTest {

  private static final List<Feit> FEITEN =
      Referentiejaar.lees("eerste-projectjaar.jsonl", "tweede-projectjaar.jsonl");
  private static final Archief ARCHIEF = new Archief(FEITEN);

  static Stream<Bestek> bestekken() {
    Random random = new Random(20230407);
    return IntStream.range(0, 16)
        .mapToObj(
            i -> {
              LocalDate van = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(500));
              LocalDate tot = van.plusDays(random.nextInt(300));
              return bestek(
                  Rapportsoort.PROJECT,
                  new Tijdvak(van, tot),
                  tot.plusDays(random.nextInt(200) - 150),
                  1 + random.nextInt(FEITEN.size()));
            });
  }

  @ParameterizedTest
  @MethodSource("bestekken")
  void zijn_die_van_de_feiten_tot_de_positie_zoals_ze_toen_bekend_waren(Bestek bestek) {
    Kubus kubus = Kubus.van(FEITEN.subList(0, (int) bestek.archiefpositie()));
    Rapportcijfers cijfers = ARCHIEF.cijfers(bestek);
    Vraag vraag = vraag(bestek, bestek.vak());
    for (Indicatordefinitie indicator : cijfers.indicatoren()) {
      assertThat(cijfers.waarde(indicator))
          .as("%s", indicator.id())
          .isEqualTo(kubus.cijfer(indicator.id(), vraag));
      assertThat(cijfers.eerder(indicator))
          .as("%s eerder", indicator.id())
          .isEqualTo(kubus.cijfer(indicator.id(), vraag(bestek, bestek.eerder())));
      for (Dimensie dimensie : indicator.dimensies()) {
        Map<Optional<String>, Waarde> cellen = cijfers.per(dimensie, indicator);
        assertThat(cellen)
            .as("%s per %s", indicator.id(), dimensie)
            .isEqualTo(kubus.cijfers(dimensie, indicator.id(), vraag));
      }
    }
    for (Stap stap : Stap.values()) {
      assertThat(cijfers.bereikt(stap))
          .isEqualTo(kubus.verdeling(Trechterstanden.bereikt(stap), vraag).aantal());
    }
  }

  @Test
  void een_feit_achter_de_positie_telt_niet_ook_al_was_het_toen_bekend() {
    Verhaal verhaal = new Verhaal();
    verhaal.student("2022-05-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-05-02", "KandidaatAfgesloten", "reden=ANDER_AANBOD");
    Archief archief = new Archief(verhaal.feiten());
    assertThat(kandidaten(archief, 1)).isEqualTo(new Waarde.Aantal(1));
    assertThat(kandidaten(archief, 2)).isEqualTo(new Waarde.Aantal(0));
  }

  @Test
  void een_feit_dat_later_bekend_werd_telt_niet_ook_al_staat_het_in_het_archief() {
    Verhaal verhaal = new Verhaal();
    verhaal.student("2022-05-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.bekend("2023-01-01");
    assertThat(kandidaten(new Archief(verhaal.feiten()), 1)).isEqualTo(new Waarde.Aantal(0));
  }

  @Test
  void met_alles_telt_ook_wat_later_kwam_of_bekend_werd() {
    Bestek bestek = bestek(Rapportsoort.PROJECT, tijdvak(), LocalDate.of(2022, 6, 1), 100);
    Kubus alles = Kubus.van(FEITEN);
    Rapportcijfers nu = ARCHIEF.tel(Rapportcijfers.metAlles(bestek));
    for (Indicatordefinitie indicator : nu.indicatoren()) {
      assertThat(nu.waarde(indicator))
          .as(indicator.id())
          .isEqualTo(alles.cijfer(indicator.id(), new Vraag(bestek.tot(), null, bestek.van())));
    }
  }

  @Test
  void een_rapport_telt_met_de_definities_van_toen() {
    Verhaal verhaal = new Verhaal();
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-01", "StageOnderbroken");
    Archief archief = new Archief(verhaal.feiten());
    assertThat(opStage(archief, Definities.GELDEND)).isEqualTo(new Waarde.Aantal(0));
    assertThat(opStage(archief, Definities.met("studenten-op-stage", 2)))
        .isEqualTo(new Waarde.Aantal(1));
  }

  @Test
  void voor_buiten_wordt_niet_uitgesplitst_naar_wie_en_waar() {
    for (Publiek publiek : List.of(Publiek.FINANCIER, Publiek.OPENBAAR)) {
      Rapportcijfers cijfers = Rapportcijfers.van(bestek(publiek));
      assertThat(cijfers.indicatoren())
          .flatMap(cijfers::uitsplitsingen)
          .isNotEmpty()
          .doesNotContain(Dimensie.ORGANISATIE, Dimensie.RICHTING, Dimensie.WERKGEVER);
    }
    Rapportcijfers intern = Rapportcijfers.van(bestek(Publiek.INTERN));
    assertThat(intern.indicatoren())
        .allSatisfy(
            indicator ->
                assertThat(intern.uitsplitsingen(indicator)).isEqualTo(indicator.dimensies()));
  }

  @Test
  void een_kwartaal_wordt_met_het_vorige_kwartaal_vergeleken_en_een_jaar_met_het_vorige_jaar() {
    assertThat(Rapportsoort.KWARTAAL.eerder(vak("2023-04-01", "2023-06-30")))
        .isEqualTo(vak("2023-01-01", "2023-03-31"));
    assertThat(Rapportsoort.JAAR.eerder(vak("2023-01-01", "2023-12-31")))
        .isEqualTo(vak("2022-01-01", "2022-12-31"));
    assertThat(Rapportsoort.PROJECT.eerder(vak("2022-04-01", "2023-03-30")))
        .isEqualTo(vak("2022-01-01", "2022-12-30"));
  }

  private static Waarde kandidaten(Archief archief, long positie) {
    Rapportcijfers cijfers =
        archief.cijfers(
            bestek(Rapportsoort.PROJECT, tijdvak(), LocalDate.of(2022, 12, 31), positie));
    return waarde(cijfers, "kandidaten");
  }

  private static Waarde opStage(Archief archief, Definities definities) {
    Bestek bestek = bestek(Publiek.INTERN, definities, LocalDate.of(2022, 12, 31), 9, tijdvak());
    return waarde(archief.cijfers(bestek), "studenten-op-stage");
  }

  private static Waarde waarde(Rapportcijfers cijfers, String id) {
    return cijfers.indicatoren().stream()
        .filter(indicator -> indicator.id().equals(id))
        .map(cijfers::waarde)
        .findFirst()
        .orElseThrow();
  }

  private static Vraag vraag(Bestek bestek, Tijdvak vak) {
    return new Vraag(vak.tot(), bestek.bekendOp(), vak.van());
  }

  private static Bestek bestek(Publiek publiek) {
    return bestek(publiek, Definities.GELDEND, LocalDate.of(2023, 4, 7), 1, tijdvak());
  }

  private static Bestek bestek(Rapportsoort soort, Tijdvak vak, LocalDate bekendOp, long positie) {
    return bestek(Publiek.INTERN, Definities.GELDEND, bekendOp, positie, vak);
  }

  private static Bestek bestek(
      Publiek publiek, Definities definities, LocalDate bekendOp, long positie, Tijdvak vak) {
    var opdracht =
        new RapportVaststellen(
            new UUID(0, 1),
            Rapportsoort.PROJECT,
            vak.van(),
            vak.tot(),
            Optional.of(bekendOp),
            publiek,
            Optional.empty());
    return Bestek.van(opdracht, bekendOp, positie, definities, List.of());
  }

  private static Tijdvak tijdvak() {
    return vak("2022-04-01", "2022-12-31");
  }

  private static Tijdvak vak(String van, String tot) {
    return new Tijdvak(LocalDate.parse(van), LocalDate.parse(tot));
  }
}
