package nl.praktijklerenplus.placement.werkgever;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.placement.werkgever.Werkgever.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;

import static nl.praktijklerenplus.placement.werkgever.Werkgevervoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WerkgeverDeciderTest {

  @Nested
  class BijWerkgeverWerven {

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
  class BijWerkgeversgesprekVoeren {

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
  class BijLeerbedrijfErkennen {

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

  @Test
  void een_gebeurtenis_die_niet_past_maakt_de_stroom_onleesbaar() {
    assertThatThrownBy(() -> na(AANGESTELD)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(GEWORVEN, GEWORVEN)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(GEWORVEN, GETRAIND)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(GEWORVEN, AANGESTELD, AANGESTELD))
        .isInstanceOf(CorruptStream.class);
  }
}
