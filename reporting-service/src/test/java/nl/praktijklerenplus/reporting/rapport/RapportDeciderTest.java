package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NotCorrectable;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;
import nl.praktijklerenplus.reporting.rapport.RapportEvent.RapportVastgesteld;
import nl.praktijklerenplus.reporting.rapport.RapportOmgeving.Vastlegging;
import nl.praktijklerenplus.reporting.rapport.RapportOmgeving.Vervanging;
import nl.praktijklerenplus.reporting.rapport.RapportWeigering.*;

import static nl.praktijklerenplus.reporting.rapport.Periodefout.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RapportDeciderTest {

  private static final UUID RAPPORT = new UUID(0, 1);
  private static final UUID EERDER = new UUID(0, 2);
  private static final LocalDate VANDAAG = LocalDate.of(2023, 4, 7);

  private final RapportDecider decider = new RapportDecider();

  @Test
  void RapportVaststellen_bevriest_wat_vandaag_bekend_is() {
    var opdracht = kwartaal("2023-01-01", "2023-03-31");
    var vastgesteld = vastgesteld(opdracht);
    assertThat(decide(opdracht, Vervanging.NIET_GEVRAAGD))
        .isEqualTo(new Outcome.Accepted<>(List.of(vastgesteld)));
    assertThat(vastgesteld.bekendOp()).isEqualTo(VANDAAG);
    assertThat(vastgesteld.hash()).isEqualTo("hash");
    assertThat(vastgesteld.archiefpositie()).isEqualTo(7);
  }

  @Test
  void RapportVaststellen_met_bekendOp_bevriest_wat_toen_bekend_was() {
    var opdracht =
        opdracht(Rapportsoort.PROJECT, "2022-04-01", "2023-03-30", Optional.of(dag("2023-04-01")));
    assertThat(vastgesteld(opdracht).bekendOp()).isEqualTo(dag("2023-04-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "KWARTAAL, 2022-10-01, 2022-12-31",
    "JAAR, 2022-01-01, 2022-12-31",
    "PROJECT, 2022-04-01, 2023-04-07",
    "PROJECT, 2023-04-07, 2023-04-07"
  })
  void een_hele_periode_die_voorbij_is_wordt_vastgesteld(
      Rapportsoort soort, String van, String tot) {
    assertThat(decide(opdracht(soort, van, tot, Optional.empty()), Vervanging.NIET_GEVRAAGD))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @ParameterizedTest
  @CsvSource({
    "KWARTAAL, 2022-10-01, 2022-12-30, GEEN_HEEL_KWARTAAL",
    "KWARTAAL, 2022-10-02, 2022-12-31, GEEN_HEEL_KWARTAAL",
    "KWARTAAL, 2022-07-01, 2022-12-31, GEEN_HEEL_KWARTAAL",
    "KWARTAAL, 2022-11-01, 2023-01-31, GEEN_HEEL_KWARTAAL",
    "JAAR, 2022-04-01, 2023-03-31, GEEN_HEEL_JAAR",
    "JAAR, 2021-01-01, 2022-12-31, GEEN_HEEL_JAAR",
    "JAAR, 2023-01-01, 2023-12-31, TOT_IN_TOEKOMST",
    "KWARTAAL, 2023-04-01, 2023-06-30, TOT_IN_TOEKOMST",
    "PROJECT, 2022-04-01, 2023-04-08, TOT_IN_TOEKOMST",
    "PROJECT, 2022-04-02, 2022-04-01, TOT_VOOR_VAN"
  })
  void RapportVaststellen_wordt_geweigerd_als_de_periode_niet_klopt(
      Rapportsoort soort, String van, String tot, Periodefout fout) {
    var weigering = new PeriodeOnjuist(List.of(fout));
    assertThat(decide(opdracht(soort, van, tot, Optional.empty()), Vervanging.NIET_GEVRAAGD))
        .isEqualTo(new Outcome.Refused<>(weigering));
    assertThat(weigering.kind()).isEqualTo(Kind.INPUT);
  }

  @Test
  void RapportVaststellen_wordt_geweigerd_met_alles_wat_er_niet_klopt() {
    var opdracht =
        opdracht(Rapportsoort.KWARTAAL, "2023-06-30", "2023-05-01", Optional.of(dag("2023-04-08")));
    assertThat(decide(opdracht, Vervanging.ONBEKEND))
        .isEqualTo(
            new Outcome.Refused<>(
                new PeriodeOnjuist(
                    List.of(
                        TOT_VOOR_VAN,
                        TOT_IN_TOEKOMST,
                        BEKEND_OP_IN_TOEKOMST,
                        GEEN_HEEL_KWARTAAL))));
  }

  @Test
  void een_rapport_vervangt_een_rapport_dat_nog_niet_vervangen_is() {
    var opdracht = vervangend();
    assertThat(decide(opdracht, Vervanging.MOGELIJK))
        .isEqualTo(new Outcome.Accepted<>(List.of(vastgesteld(opdracht))));
    assertThat(vastgesteld(opdracht).vervangt()).contains(EERDER);
  }

  @Test
  void RapportVaststellen_wordt_geweigerd_als_het_te_vervangen_rapport_onbekend_is() {
    assertThat(decide(vervangend(), Vervanging.ONBEKEND))
        .isEqualTo(new Outcome.Refused<>(new VervangenRapportOnbekend()));
    assertThat(new VervangenRapportOnbekend().kind()).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void RapportVaststellen_wordt_geweigerd_als_het_rapport_al_vervangen_is() {
    assertThat(decide(vervangend(), Vervanging.AL_VERVANGEN))
        .isEqualTo(new Outcome.Refused<>(new RapportAlVervangen()));
  }

  @Test
  void RapportVaststellen_wordt_geweigerd_als_het_rapport_al_bekend_is() {
    Rapport na = na(kwartaal("2023-01-01", "2023-03-31"));
    var opdracht = kwartaal("2022-10-01", "2022-12-31");
    assertThat(decider.decide(opdracht, VANDAAG, na, omgeving(opdracht, Vervanging.NIET_GEVRAAGD)))
        .isEqualTo(new Outcome.Refused<>(new RapportAlBekend()));
  }

  @Test
  void wat_geweigerd_wordt_hoeft_niet_eerst_geteld_te_worden() {
    var omgeving = new RapportOmgeving(VANDAAG, Vervanging.AL_VERVANGEN, Optional.empty());
    assertThat(RapportDecider.weigering(vervangend(), omgeving)).contains(new RapportAlVervangen());
    assertThat(decider.decide(vervangend(), VANDAAG, decider.initial(), omgeving))
        .isEqualTo(new Outcome.Refused<>(new RapportAlVervangen()));
  }

  @Test
  void een_vastgesteld_rapport_wordt_nooit_gecorrigeerd() {
    assertThat(vastgesteld(vervangend())).isInstanceOf(NotCorrectable.class);
  }

  @Test
  void een_tweede_vaststelling_in_de_stroom_is_een_beschadigde_stroom() {
    Rapport na = na(vervangend());
    var nogeens = new Fact<RapportEvent>(vastgesteld(vervangend()), VANDAAG);
    assertThat(decider.refusal(nogeens, na)).contains(new RapportAlBekend());
    assertThatThrownBy(() -> decider.evolve(na, nogeens)).isInstanceOf(CorruptStream.class);
  }

  @Test
  void opdracht_en_gebeurtenis_horen_bij_dezelfde_stroom() {
    assertThat(vervangend().stream()).isEqualTo(RAPPORT);
    assertThat(vastgesteld(vervangend()).stream()).isEqualTo(RAPPORT);
  }

  private Rapport na(RapportVaststellen opdracht) {
    return decider.evolve(decider.initial(), new Fact<>(vastgesteld(opdracht), VANDAAG));
  }

  private Outcome<RapportEvent> decide(RapportVaststellen opdracht, Vervanging vervanging) {
    return decider.decide(opdracht, VANDAAG, decider.initial(), omgeving(opdracht, vervanging));
  }

  private static RapportOmgeving omgeving(RapportVaststellen opdracht, Vervanging vervanging) {
    return new RapportOmgeving(VANDAAG, vervanging, Optional.empty())
        .met(new Vastlegging(bestek(opdracht), "hash"));
  }

  private static Bestek bestek(RapportVaststellen opdracht) {
    return Bestek.van(opdracht, VANDAAG, 7, Definities.GELDEND, List.of("toc-1"));
  }

  private static RapportVastgesteld vastgesteld(RapportVaststellen opdracht) {
    return RapportVastgesteld.van(RAPPORT, bestek(opdracht), opdracht.vervangt(), "hash");
  }

  private static RapportVaststellen kwartaal(String van, String tot) {
    return opdracht(Rapportsoort.KWARTAAL, van, tot, Optional.empty());
  }

  private static RapportVaststellen vervangend() {
    return new RapportVaststellen(
        RAPPORT,
        Rapportsoort.PROJECT,
        dag("2022-04-01"),
        dag("2023-03-30"),
        Optional.empty(),
        Publiek.FINANCIER,
        Optional.of(EERDER));
  }

  private static RapportVaststellen opdracht(
      Rapportsoort soort, String van, String tot, Optional<LocalDate> bekendOp) {
    return new RapportVaststellen(
        RAPPORT, soort, dag(van), dag(tot), bekendOp, Publiek.INTERN, Optional.empty());
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }
}
