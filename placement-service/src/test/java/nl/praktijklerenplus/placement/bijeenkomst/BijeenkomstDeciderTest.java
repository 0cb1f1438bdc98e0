package nl.praktijklerenplus.placement.bijeenkomst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.placement.bijeenkomst.Bijeenkomst.*;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand.*;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstEvent.*;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BijeenkomstDeciderTest {

  private static final BijeenkomstDecider DECIDER = new BijeenkomstDecider();
  private static final LocalDate VANDAAG = LocalDate.of(2022, 9, 5);
  private static final UUID BIJEENKOMST = new UUID(8, 1);
  private static final List<Doelgroep> OUDERS = List.of(Doelgroep.OUDERS);
  private static final Optional<List<String>> PARTNERS = Optional.of(List.of("werkdag"));

  private static VoorlichtingHouden houden(List<Doelgroep> doelgroepen, int aanwezigen) {
    return new VoorlichtingHouden(BIJEENKOMST, doelgroepen, PARTNERS, Optional.of(aanwezigen));
  }

  private static VoorlichtingsbijeenkomstGehouden gehouden(int aanwezigen) {
    return new VoorlichtingsbijeenkomstGehouden(
        BIJEENKOMST, OUDERS, PARTNERS, Optional.of(aanwezigen));
  }

  private static Outcome<BijeenkomstEvent> besluit(
      BijeenkomstCommand command, Bijeenkomst bijeenkomst) {
    return DECIDER.decide(command, VANDAAG, bijeenkomst, new NoContext());
  }

  @Nested
  class BijVoorlichtingHouden {

    @ParameterizedTest
    @ValueSource(ints = {0, 24})
    void VoorlichtingHouden_legt_een_gehouden_bijeenkomst_vast(int aanwezigen) {
      assertThat(besluit(houden(OUDERS, aanwezigen), new Onbekend()))
          .isEqualTo(Outcome.accepted(gehouden(aanwezigen)));
      assertThat(DECIDER.evolve(new Onbekend(), new Fact<>(gehouden(aanwezigen), VANDAAG)))
          .isEqualTo(new Gehouden(BIJEENKOMST));
    }

    @Test
    void VoorlichtingHouden_kan_zonder_partners_en_zonder_aantal_aanwezigen() {
      assertThat(
              besluit(
                  new VoorlichtingHouden(BIJEENKOMST, OUDERS, Optional.empty(), Optional.empty()),
                  new Onbekend()))
          .isEqualTo(
              Outcome.accepted(
                  new VoorlichtingsbijeenkomstGehouden(
                      BIJEENKOMST, OUDERS, Optional.empty(), Optional.empty())));
    }

    @Test
    void VoorlichtingHouden_wordt_geweigerd_als_de_bijeenkomst_al_bekend_is() {
      assertThat(besluit(houden(OUDERS, 9), new Gehouden(BIJEENKOMST)))
          .isEqualTo(Outcome.refused(new BijeenkomstAlBekend()));
    }

    @Test
    void VoorlichtingHouden_wordt_geweigerd_zonder_doelgroep() {
      assertThat(besluit(houden(List.of(), 9), new Onbekend()))
          .isEqualTo(Outcome.refused(new DoelgroepOntbreekt()));
    }

    @Test
    void VoorlichtingHouden_wordt_geweigerd_bij_een_negatief_aantal_aanwezigen() {
      assertThat(besluit(houden(OUDERS, -1), new Onbekend()))
          .isEqualTo(Outcome.refused(new AanwezigenNegatief()));
    }
  }

  @Test
  void een_tweede_gebeurtenis_maakt_de_stroom_onleesbaar() {
    assertThatThrownBy(
            () -> DECIDER.evolve(new Gehouden(BIJEENKOMST), new Fact<>(gehouden(9), VANDAAG)))
        .isInstanceOf(CorruptStream.class);
  }
}
