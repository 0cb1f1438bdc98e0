package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Referentiejaar;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;
import nl.praktijklerenplus.reporting.rapport.Verschuivingen.Verschuiving;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static org.assertj.core.api.Assertions.assertThat;

class VerschuivingenTest {

  private static final Onderwerp STUDENT =
      new Onderwerp(Onderwerpsoort.STUDENT, Verhaal.uuid("S01"));

  /** Those of which a subject counts at most once. */
  private static final Set<String> EEN_PER_ONDERWERP =
      Set.of(
          "kandidaten",
          "studenten-actief",
          "studenten-gepauzeerd",
          "studenten-uitgevallen",
          "studenten-op-stage",
          "werkgevers-actief",
          "leerwerkplekken-bezet",
          "leerwerkplekken-aangeboden");

  private final Verhaal verhaal = new Verhaal();

  @Test
  void wie_nu_wel_telt_komt_erin_en_wie_niet_meer_telt_gaat_eruit() {
    verhaal.student("2022-05-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-05-20", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    Verschuivingen verschoven =
        new Archief(verhaal.feiten())
            .verschuivingen(bestek("2022-12-31", 1), bestek("2022-12-31", 2));
    assertThat(verschoven.in("studenten-actief").orElseThrow().erin().onderwerpen())
        .containsExactly(STUDENT);
    assertThat(verschoven.in("kandidaten").orElseThrow().eruit().onderwerpen())
        .containsExactly(STUDENT);
    assertThat(verschoven.in("aanmeldingen")).isEmpty();
  }

  @Test
  void wie_voor_een_ander_aantal_telt_is_anders() {
    verhaal.student("2022-05-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-05-02", "KandidaatAfgesloten", "reden=ANDER_AANBOD");
    verhaal.student("2022-05-03", "KandidaatAangemeld", "organisatie=werkdag");
    Verschuiving aanmeldingen =
        new Archief(verhaal.feiten())
            .verschuivingen(bestek("2022-12-31", 2), bestek("2022-12-31", 3))
            .in("aanmeldingen")
            .orElseThrow();
    assertThat(aanmeldingen.anders().onderwerpen()).containsExactly(STUDENT);
    assertThat(aanmeldingen.erin().aantal()).isZero();
    assertThat(aanmeldingen.eruit().aantal()).isZero();
  }

  @Test
  void het_verschil_tussen_twee_standen_is_wie_erin_kwam_min_wie_eruit_ging() {
    List<Feit> feiten = Referentiejaar.lees("eerste-projectjaar.jsonl");
    Archief archief = new Archief(feiten);
    Bestek oud = bestek("2022-08-01", feiten.size());
    Bestek nieuw = bestek("2023-04-07", feiten.size());
    Verschuivingen verschoven = archief.verschuivingen(oud, nieuw);
    Rapportcijfers toen = archief.cijfers(oud);
    Rapportcijfers nu = archief.cijfers(nieuw);
    assertThat(nu.indicatoren())
        .filteredOn(indicator -> EEN_PER_ONDERWERP.contains(indicator.id()))
        .hasSameSizeAs(EEN_PER_ONDERWERP)
        .anySatisfy(
            een -> assertThat(verschoven.in(een.id()).orElseThrow().eruit().aantal()).isPositive())
        .allSatisfy(
            een ->
                assertThat(aantal(nu, een) - aantal(toen, een)).isEqualTo(saldo(verschoven, een)));
  }

  private static long aantal(Rapportcijfers cijfers, Indicatordefinitie indicator) {
    return ((Waarde.Aantal) cijfers.waarde(indicator)).aantal();
  }

  private static long saldo(Verschuivingen verschoven, Indicatordefinitie indicator) {
    return verschoven
        .in(indicator.id())
        .map(een -> een.erin().aantal() - een.eruit().aantal())
        .orElse(0L);
  }

  /** Of the project up to the day, as known at the end of it, from the archive up to a position. */
  private static Bestek bestek(String dag, long positie) {
    LocalDate tot = LocalDate.parse(dag);
    var opdracht =
        new RapportVaststellen(
            new UUID(0, 1),
            Rapportsoort.PROJECT,
            LocalDate.of(2022, 4, 1),
            tot,
            Optional.of(tot),
            Publiek.INTERN,
            Optional.empty());
    return Bestek.van(opdracht, tot, positie, Definities.GELDEND, List.of());
  }
}
