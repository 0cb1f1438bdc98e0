package nl.praktijklerenplus.placement.bijeenkomst;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand.VoorlichtingHouden;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstEvent.VoorlichtingsbijeenkomstGehouden;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Recorded;
import nl.praktijklerenplus.platform.testkit.Lifetime;
import nl.praktijklerenplus.platform.testkit.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked or corrected. */
class BijeenkomstPropertiesTest {

  private static final UUID BIJEENKOMST = new UUID(8, 1);
  private static final List<List<Doelgroep>> DOELGROEPEN =
      List.of(List.of(), List.of(Doelgroep.OUDERS), List.of(Doelgroep.values()));
  private static final List<Optional<Integer>> AANWEZIGEN =
      List.of(Optional.empty(), Optional.of(-1), Optional.of(0), Optional.of(24));

  @Property
  void een_bijeenkomst_is_ten_hoogste_eenmaal_gehouden_en_altijd_volledig(
      @ForAll("reeksen") List<Step<BijeenkomstCommand>> reeks) {
    var leven =
        new Lifetime<>(
            new BijeenkomstDecider(),
            BIJEENKOMST,
            (_, _, _) -> new NoContext(),
            Map.of("doelgroepen", DOELGROEPEN, "aanwezigen", AANWEZIGEN));
    reeks.forEach(leven::take);
    assertThat(leven.history().events())
        .hasSizeLessThanOrEqualTo(1)
        .extracting(Recorded::fact)
        .allSatisfy(
            fact -> {
              var gehouden = (VoorlichtingsbijeenkomstGehouden) fact.event();
              assertThat(gehouden.doelgroepen()).isNotEmpty();
              assertThat(gehouden.aanwezigen().orElse(0)).isNotNegative();
            });
  }

  @Provide
  Arbitrary<List<Step<BijeenkomstCommand>>> reeksen() {
    return Step.sequences(
        Combinators.combine(Arbitraries.of(DOELGROEPEN), Arbitraries.of(AANWEZIGEN))
            .as((voor, er) -> new VoorlichtingHouden(BIJEENKOMST, voor, Optional.empty(), er)),
        Step.days(5),
        20);
  }
}
