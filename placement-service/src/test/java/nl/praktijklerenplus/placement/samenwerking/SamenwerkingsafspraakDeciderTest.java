package nl.praktijklerenplus.placement.samenwerking;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.placement.samenwerking.Samenwerkingsafspraak.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakEvent.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SamenwerkingsafspraakDeciderTest {

  private static final SamenwerkingsafspraakDecider DECIDER = new SamenwerkingsafspraakDecider();
  private static final LocalDate VANDAAG = LocalDate.of(2022, 9, 5);
  private static final UUID AFSPRAAK = new UUID(9, 1);

  private static final SamenwerkingAfspreken AFSPREKEN =
      new SamenwerkingAfspreken(AFSPRAAK, "ribw", "leerwerkplekken");
  private static final SamenwerkingAfgesproken AFGESPROKEN =
      new SamenwerkingAfgesproken(AFSPRAAK, "ribw", "leerwerkplekken");

  @Nested
  class BijSamenwerkingAfspreken {

    @Test
    void SamenwerkingAfspreken_legt_een_afspraak_met_een_partner_vast() {
      assertThat(DECIDER.decide(AFSPREKEN, VANDAAG, new Onbekend(), new NoContext()))
          .isEqualTo(Outcome.accepted(AFGESPROKEN));
      assertThat(DECIDER.evolve(new Onbekend(), new Fact<>(AFGESPROKEN, VANDAAG)))
          .isEqualTo(new Afgesproken(AFSPRAAK));
    }

    @Test
    void SamenwerkingAfspreken_wordt_geweigerd_als_de_afspraak_al_bekend_is() {
      assertThat(DECIDER.decide(AFSPREKEN, VANDAAG, new Afgesproken(AFSPRAAK), new NoContext()))
          .isEqualTo(Outcome.refused(new SamenwerkingsafspraakAlBekend()));
    }
  }

  @Test
  void een_tweede_gebeurtenis_maakt_de_stroom_onleesbaar() {
    assertThatThrownBy(
            () -> DECIDER.evolve(new Afgesproken(AFSPRAAK), new Fact<>(AFGESPROKEN, VANDAAG)))
        .isInstanceOf(CorruptStream.class);
  }
}
