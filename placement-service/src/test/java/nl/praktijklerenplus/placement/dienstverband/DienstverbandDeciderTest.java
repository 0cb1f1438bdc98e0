package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.placement.dienstverband.Dienstverband.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;

import static nl.praktijklerenplus.placement.dienstverband.Dienstverbandvoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DienstverbandDeciderTest {

  @Nested
  class BijDienstverbandStarten {

    @Test
    void DienstverbandStarten_begint_een_lopend_dienstverband() {
      assertThat(besluit(starten(UREN), VANDAAG, na(), NOOIT_IN_DIENST))
          .isEqualTo(Outcome.accepted(GESTART));
      assertThat(na(GESTART)).isEqualTo(new Lopend(Dienstverbandgegevens.van(GESTART, VANDAAG)));
    }

    @Test
    void DienstverbandStarten_wordt_geweigerd_als_het_dienstverband_al_bekend_is() {
      assertThat(besluit(starten(UREN), VANDAAG, na(GESTART), IN_DIENST))
          .isEqualTo(Outcome.refused(new DienstverbandAlBekend()));
      assertThat(besluit(starten(UREN), VANDAAG, na(GESTART, BEEINDIGD), UIT_DIENST))
          .isEqualTo(Outcome.refused(new DienstverbandAlBekend()));
    }

    @Test
    void DienstverbandStarten_wordt_geweigerd_als_de_student_al_een_dienstverband_heeft() {
      assertThat(besluit(starten(UREN), VANDAAG, na(), IN_DIENST))
          .isEqualTo(Outcome.refused(new StudentAlInDienst()));
    }

    @Test
    void DienstverbandStarten_kan_weer_als_een_eerder_dienstverband_is_beeindigd() {
      assertThat(besluit(starten(UREN), VANDAAG, na(), UIT_DIENST))
          .isEqualTo(Outcome.accepted(GESTART));
    }

    @Test
    void DienstverbandStarten_wordt_geweigerd_als_de_student_onbekend_is() {
      var omgeving = new DienstverbandOmgeving(false, Optional.of("w1"), false, Optional.empty());
      assertThat(besluit(starten(UREN), VANDAAG, na(), omgeving))
          .isEqualTo(Outcome.refused(new StudentOnbekend()));
    }

    @Test
    void DienstverbandStarten_wordt_geweigerd_als_de_werkgever_onbekend_is() {
      var omgeving = new DienstverbandOmgeving(true, Optional.empty(), false, Optional.empty());
      assertThat(besluit(starten(UREN), VANDAAG, na(), omgeving))
          .isEqualTo(Outcome.refused(new WerkgeverOnbekend()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-8", "0", "60.5"})
    void DienstverbandStarten_wordt_geweigerd_bij_onmogelijke_uren(BigDecimal uren) {
      assertThat(besluit(starten(uren), VANDAAG, na(), NOOIT_IN_DIENST))
          .isEqualTo(Outcome.refused(new UrenPerWeekOngeldig(uren)));
    }
  }

  @Nested
  class BijDienstverbandBeeindigen {

    @Test
    void DienstverbandBeeindigen_beeindigt_een_lopend_dienstverband() {
      assertThat(besluit(BEEINDIGEN, VANDAAG, na(GESTART))).isEqualTo(Outcome.accepted(BEEINDIGD));
      assertThat(na(GESTART, BEEINDIGD))
          .isEqualTo(new Beeindigd(Dienstverbandgegevens.van(GESTART, VANDAAG), VANDAAG));
    }

    @Test
    void DienstverbandBeeindigen_wordt_geweigerd_als_het_al_beeindigd_is() {
      assertThat(besluit(BEEINDIGEN, VANDAAG, na(GESTART, BEEINDIGD)))
          .isEqualTo(Outcome.refused(new DienstverbandAlBeeindigd(VANDAAG)));
    }

    @Test
    void DienstverbandBeeindigen_wordt_geweigerd_als_het_onbekend_is() {
      assertThat(besluit(BEEINDIGEN, VANDAAG, na()))
          .isEqualTo(Outcome.refused(new DienstverbandOnbekend()));
    }
  }

  @Test
  void een_gebeurtenis_die_niet_past_maakt_de_stroom_onleesbaar() {
    assertThatThrownBy(() -> na(BEEINDIGD)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(CONTACT)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(GESTART, GESTART)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(GESTART, BEEINDIGD, BEEINDIGD)).isInstanceOf(CorruptStream.class);
  }

  @Test
  void een_weigering_zegt_of_het_om_iets_onbekends_om_de_vraag_of_om_een_regel_gaat() {
    assertThat(new DienstverbandOnbekend().kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(new UrenPerWeekOngeldig(UREN).kind()).isEqualTo(Kind.INPUT);
    assertThat(new NooitInDienst().kind()).isEqualTo(Kind.RULE);
    assertThat(new NazorgVerlopen(VANDAAG).kind()).isEqualTo(Kind.RULE);
  }
}
