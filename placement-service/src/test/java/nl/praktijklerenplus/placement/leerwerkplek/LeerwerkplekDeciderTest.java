package nl.praktijklerenplus.placement.leerwerkplek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekEvent.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LeerwerkplekDeciderTest {

  private static final LeerwerkplekDecider DECIDER = new LeerwerkplekDecider();
  private static final LocalDate VANDAAG = LocalDate.of(2022, 9, 5);
  private static final UUID PLEK = new UUID(3, 1);
  private static final UUID WERKGEVER = new UUID(4, 1);

  private static final LeerwerkplekAanbieden AANBIEDEN =
      new LeerwerkplekAanbieden(PLEK, WERKGEVER, "GROEN", Locatie.EXTERN);
  private static final LeerwerkplekIntrekken INTREKKEN = new LeerwerkplekIntrekken(PLEK);
  private static final LeerwerkplekAangeboden AANGEBODEN =
      new LeerwerkplekAangeboden(PLEK, WERKGEVER, "w1", "GROEN", Locatie.EXTERN);
  private static final LeerwerkplekIngetrokken INGETROKKEN = new LeerwerkplekIngetrokken(PLEK);

  private static final LeerwerkplekOmgeving VRIJ =
      new LeerwerkplekOmgeving(Optional.of("w1"), false);
  private static final LeerwerkplekOmgeving BEZET =
      new LeerwerkplekOmgeving(Optional.of("w1"), true);
  private static final LeerwerkplekOmgeving ZONDER_WERKGEVER =
      new LeerwerkplekOmgeving(Optional.empty(), false);

  private static Leerwerkplek na(LeerwerkplekEvent... events) {
    Leerwerkplek plek = DECIDER.initial();
    for (LeerwerkplekEvent event : events) {
      plek = DECIDER.evolve(plek, new Fact<>(event, VANDAAG));
    }
    return plek;
  }

  private static Outcome<LeerwerkplekEvent> besluit(
      LeerwerkplekCommand command, Leerwerkplek plek, LeerwerkplekOmgeving omgeving) {
    return DECIDER.decide(command, VANDAAG, plek, omgeving);
  }

  @Nested
  class BijLeerwerkplekAanbieden {

    @Test
    void LeerwerkplekAanbieden_biedt_een_plek_aan_bij_een_bekende_werkgever() {
      assertThat(besluit(AANBIEDEN, na(), VRIJ)).isEqualTo(Outcome.accepted(AANGEBODEN));
      assertThat(na(AANGEBODEN))
          .isEqualTo(
              new Aangeboden(
                  new Plekgegevens(PLEK, WERKGEVER, "w1", "GROEN", Locatie.EXTERN, VANDAAG)));
    }

    @Test
    void LeerwerkplekAanbieden_wordt_geweigerd_als_de_werkgever_onbekend_is() {
      assertThat(besluit(AANBIEDEN, na(), ZONDER_WERKGEVER))
          .isEqualTo(Outcome.refused(new WerkgeverOnbekend()));
    }

    @Test
    void LeerwerkplekAanbieden_wordt_geweigerd_als_de_plek_al_bekend_is_ook_ingetrokken() {
      assertThat(besluit(AANBIEDEN, na(AANGEBODEN), VRIJ))
          .isEqualTo(Outcome.refused(new LeerwerkplekAlBekend()));
      assertThat(besluit(AANBIEDEN, na(AANGEBODEN, INGETROKKEN), VRIJ))
          .isEqualTo(Outcome.refused(new LeerwerkplekAlBekend()));
    }
  }

  @Nested
  class BijLeerwerkplekIntrekken {

    @Test
    void LeerwerkplekIntrekken_trekt_een_vrije_plek_in() {
      assertThat(besluit(INTREKKEN, na(AANGEBODEN), VRIJ)).isEqualTo(Outcome.accepted(INGETROKKEN));
      assertThat(na(AANGEBODEN, INGETROKKEN)).isInstanceOf(Ingetrokken.class);
    }

    @Test
    void LeerwerkplekIntrekken_wordt_geweigerd_als_de_plek_bezet_is() {
      assertThat(besluit(INTREKKEN, na(AANGEBODEN), BEZET))
          .isEqualTo(Outcome.refused(new LeerwerkplekBezet()));
    }

    @Test
    void LeerwerkplekIntrekken_wordt_geweigerd_als_de_plek_al_ingetrokken_is() {
      assertThat(besluit(INTREKKEN, na(AANGEBODEN, INGETROKKEN), VRIJ))
          .isEqualTo(Outcome.refused(new LeerwerkplekAlIngetrokken()));
    }

    @Test
    void LeerwerkplekIntrekken_wordt_geweigerd_als_de_plek_onbekend_is() {
      assertThat(besluit(INTREKKEN, na(), VRIJ))
          .isEqualTo(Outcome.refused(new LeerwerkplekOnbekend()));
    }
  }

  @Test
  void een_gebeurtenis_die_niet_past_maakt_de_stroom_onleesbaar() {
    assertThatThrownBy(() -> na(INGETROKKEN)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(AANGEBODEN, AANGEBODEN)).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> na(AANGEBODEN, INGETROKKEN, INGETROKKEN))
        .isInstanceOf(CorruptStream.class);
  }
}
