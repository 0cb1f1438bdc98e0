package nl.praktijklerenplus.placement.werkgever;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.placement.werkgever.Werkgever.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WerkgeverDeciderTest {

  private static final WerkgeverDecider DECIDER = new WerkgeverDecider();
  private static final LocalDate VANDAAG = LocalDate.of(2022, 9, 5);
  private static final UUID WERKGEVER = new UUID(4, 1);
  private static final UUID LEERMEESTER = new UUID(5, 1);
  private static final VrijeTekst NAAM = new VrijeTekst("Bedrijf");

  private static final WerkgeverWerven WERVEN =
      new WerkgeverWerven(
          WERKGEVER, "w1", NAAM, "Groen", Kanaal.JOBCOACH, Optional.of(Motief.VERDIENMODEL));
  private static final WerkgeverGeworven GEWORVEN =
      new WerkgeverGeworven(
          WERKGEVER, "w1", NAAM, "Groen", Kanaal.JOBCOACH, Optional.of(Motief.VERDIENMODEL));
  private static final LeermeesterAangesteld AANGESTELD =
      new LeermeesterAangesteld(WERKGEVER, LEERMEESTER);
  private static final LeermeesterGetraind GETRAIND =
      new LeermeesterGetraind(WERKGEVER, LEERMEESTER);

  private static Werkgever na(WerkgeverEvent... events) {
    Werkgever werkgever = DECIDER.initial();
    for (WerkgeverEvent event : events) {
      werkgever = DECIDER.evolve(werkgever, new Fact<>(event, VANDAAG));
    }
    return werkgever;
  }

  private static void aanvaard(WerkgeverCommand command, Werkgever state, WerkgeverEvent event) {
    assertThat(DECIDER.decide(command, VANDAAG, state, new NoContext()))
        .isEqualTo(Outcome.accepted(event));
  }

  private static void geweigerd(
      WerkgeverCommand command, Werkgever state, WerkgeverWeigering weigering) {
    assertThat(DECIDER.decide(command, VANDAAG, state, new NoContext()))
        .isEqualTo(Outcome.refused(weigering));
  }

  @Nested
  class Werven {

    @Test
    void WerkgeverWerven_legt_een_nieuwe_werkgever_vast_met_zijn_code() {
      aanvaard(WERVEN, na(), GEWORVEN);
      assertThat(na(GEWORVEN)).isEqualTo(new Geworven(WERKGEVER, "w1", Set.of()));
    }

    @Test
    void WerkgeverWerven_wordt_geweigerd_als_de_werkgever_al_bekend_is() {
      geweigerd(WERVEN, na(GEWORVEN), new WerkgeverAlBekend());
    }
  }

  @Nested
  class Gesprek {

    private final WerkgeversgesprekVoeren voeren =
        new WerkgeversgesprekVoeren(WERKGEVER, "JOBCOACH", Houding.POSITIEF);

    @Test
    void WerkgeversgesprekVoeren_kan_bij_een_bekende_werkgever_zo_vaak_als_nodig() {
      var gevoerd = new WerkgeversgesprekGevoerd(WERKGEVER, "JOBCOACH", Houding.POSITIEF);
      aanvaard(voeren, na(GEWORVEN), gevoerd);
      aanvaard(voeren, na(GEWORVEN, gevoerd), gevoerd);
    }

    @Test
    void WerkgeversgesprekVoeren_wordt_geweigerd_als_de_werkgever_onbekend_is() {
      geweigerd(voeren, na(), new WerkgeverOnbekend());
    }
  }

  @Nested
  class Erkenning {

    private static LeerbedrijfErkennen erkennen(String leerbedrijfId) {
      return new LeerbedrijfErkennen(WERKGEVER, leerbedrijfId, Optional.of(VANDAAG));
    }

    @Test
    void LeerbedrijfErkennen_kan_bij_een_bekende_werkgever_ook_opnieuw() {
      var erkend = new LeerbedrijfErkend(WERKGEVER, "012345678", Optional.of(VANDAAG));
      aanvaard(erkennen("012345678"), na(GEWORVEN), erkend);
      aanvaard(erkennen("012345678"), na(GEWORVEN, erkend), erkend);
    }

    @Test
    void LeerbedrijfErkennen_wordt_geweigerd_als_de_werkgever_onbekend_is() {
      geweigerd(erkennen("012345678"), na(), new WerkgeverOnbekend());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567890", "12345678a", " 123456789", "١٢٣٤٥٦٧٨٩"})
    void LeerbedrijfErkennen_wordt_geweigerd_zonder_precies_negen_cijfers(String leerbedrijfId) {
      geweigerd(erkennen(leerbedrijfId), na(GEWORVEN), new LeerbedrijfIdOngeldig());
    }
  }

  @Nested
  class Leermeester {

    private final LeermeesterAanstellen aanstellen =
        new LeermeesterAanstellen(WERKGEVER, LEERMEESTER);
    private final LeermeesterTrainen trainen = new LeermeesterTrainen(WERKGEVER, LEERMEESTER);

    @Test
    void LeermeesterAanstellen_kan_bij_een_bekende_werkgever() {
      aanvaard(aanstellen, na(GEWORVEN), AANGESTELD);
    }

    @Test
    void LeermeesterAanstellen_wordt_geweigerd_als_de_werkgever_onbekend_is() {
      geweigerd(aanstellen, na(), new WerkgeverOnbekend());
    }

    @Test
    void LeermeesterAanstellen_wordt_geweigerd_als_de_leermeester_al_bekend_is() {
      geweigerd(aanstellen, na(GEWORVEN, AANGESTELD), new LeermeesterAlBekend());
      geweigerd(aanstellen, na(GEWORVEN, AANGESTELD, GETRAIND), new LeermeesterAlBekend());
    }

    @Test
    void LeermeesterTrainen_kan_voor_wie_is_aangesteld_ook_vaker() {
      aanvaard(trainen, na(GEWORVEN, AANGESTELD), GETRAIND);
      aanvaard(trainen, na(GEWORVEN, AANGESTELD, GETRAIND), GETRAIND);
    }

    @Test
    void LeermeesterTrainen_wordt_geweigerd_als_de_leermeester_of_werkgever_onbekend_is() {
      geweigerd(trainen, na(GEWORVEN), new LeermeesterOnbekend());
      geweigerd(trainen, na(), new WerkgeverOnbekend());
    }
  }

  @Test
  void een_gebeurtenis_die_niet_past_maakt_de_stroom_onleesbaar() {
    assertThatThrownBy(() -> na(AANGESTELD)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(GEWORVEN, GEWORVEN)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(GEWORVEN, GETRAIND)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(GEWORVEN, AANGESTELD, AANGESTELD))
        .isInstanceOf(CorruptStream.class);
  }
}
