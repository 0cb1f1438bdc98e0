package nl.praktijklerenplus.placement.werkgever;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.placement.werkgever.Werkgever.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverWeigering.*;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static nl.praktijklerenplus.placement.werkgever.Werkgevervoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** When a leermeester may be appointed and trained. */
class LeermeesterTest {

  private final LeermeesterAanstellen aanstellen =
      new LeermeesterAanstellen(WERKGEVER, LEERMEESTER);
  private final LeermeesterTrainen trainen = new LeermeesterTrainen(WERKGEVER, LEERMEESTER);

  @Nested
  class BijLeermeesterAanstellen {

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
    void LeermeesterAanstellen_wordt_geweigerd_als_een_andere_werkgever_de_leermeester_heeft() {
      assertThat(DECIDER.decide(aanstellen, VANDAAG, na(GEWORVEN), new WerkgeverOmgeving(true)))
          .isEqualTo(Outcome.refused(new LeermeesterAlBekend()));
    }
  }

  @Nested
  class BijLeermeesterTrainen {

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
}
