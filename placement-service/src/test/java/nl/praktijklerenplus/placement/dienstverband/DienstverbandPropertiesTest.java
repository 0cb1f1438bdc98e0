package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.placement.dienstverband.Dienstverband.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.*;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.testkit.Lifetime;
import nl.praktijklerenplus.platform.testkit.Step;

import static nl.praktijklerenplus.placement.dienstverband.Dienstverbandvoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked or corrected, in whatever order and on whatever day. */
class DienstverbandPropertiesTest {

  private static final int VIER_JAAR = 1461;

  @Property
  void een_dienstverband_eindigt_eenmaal_en_nazorg_duurt_nooit_langer_dan_drie_jaar(
      @ForAll("reeksen") List<Step<DienstverbandCommand>> reeks) {
    var leven =
        new Lifetime<>(
            DECIDER,
            DIENSTVERBAND,
            (DienstverbandCommand _, Dienstverband state, int _) -> omgeving(state),
            Map.of("urenPerWeek", List.of(UREN, BigDecimal.ZERO, new BigDecimal("60.5"))));
    for (Step<DienstverbandCommand> stap : reeks) {
      boolean beeindigd = leven.state() instanceof Beeindigd;
      leven.take(stap);
      assertThat(!beeindigd || leven.state() instanceof Beeindigd).isTrue();
      binnenDrieJaar(leven.history());
    }
  }

  private static void binnenDrieJaar(History<DienstverbandEvent> history) {
    if (!history.events().isEmpty()) {
      LocalDate begin = history.events().getFirst().fact().datum();
      assertThat(history.events())
          .filteredOn(event -> event.fact().event() instanceof NazorgcontactGevoerd)
          .allMatch(event -> event.fact().datum().isBefore(begin.plusYears(3)));
    }
  }

  private static DienstverbandOmgeving omgeving(Dienstverband dienstverband) {
    return switch (dienstverband) {
      case Onbekend _ -> NOOIT_IN_DIENST;
      case Lopend _ -> IN_DIENST;
      case Beeindigd _ -> UIT_DIENST;
    };
  }

  @Provide
  Arbitrary<List<Step<DienstverbandCommand>>> reeksen() {
    return Step.sequences(
        Arbitraries.of(starten(UREN), starten(BigDecimal.ZERO), BEEINDIGEN, NAZORG),
        Arbitraries.integers().between(0, VIER_JAAR),
        20);
  }
}
