package nl.praktijklerenplus.placement.samenwerking;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand.SamenwerkingAfspreken;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.testkit.Lifetime;
import nl.praktijklerenplus.platform.testkit.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked or corrected. */
class SamenwerkingsafspraakPropertiesTest {

  private static final UUID AFSPRAAK = new UUID(9, 1);

  @Property
  void een_afspraak_wordt_in_elke_reeks_ten_hoogste_eenmaal_vastgelegd(
      @ForAll("reeksen") List<Step<SamenwerkingsafspraakCommand>> reeks) {
    var leven =
        new Lifetime<>(
            new SamenwerkingsafspraakDecider(),
            AFSPRAAK,
            (_, _, _) -> new NoContext(),
            Map.of("partner", List.of("ribw", "sein")));
    reeks.forEach(leven::take);
    assertThat(leven.history().events()).hasSizeLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<List<Step<SamenwerkingsafspraakCommand>>> reeksen() {
    return Step.sequences(
        Arbitraries.of("ribw", "sein")
            .map(partner -> new SamenwerkingAfspreken(AFSPRAAK, partner, "leerwerkplekken")),
        Step.days(5),
        20);
  }
}
