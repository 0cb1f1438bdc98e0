package nl.praktijklerenplus.placement.leerwerkplek;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.*;
import nl.praktijklerenplus.platform.testkit.Lifetime;
import nl.praktijklerenplus.platform.testkit.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked or corrected, in whatever order and on whatever day. */
class LeerwerkplekPropertiesTest {

  private static final UUID PLEK = new UUID(3, 1);
  private static final UUID WERKGEVER = new UUID(4, 1);
  private static final List<LeerwerkplekOmgeving> OMGEVINGEN =
      List.of(
          new LeerwerkplekOmgeving(Optional.of("w1"), false),
          new LeerwerkplekOmgeving(Optional.of("w1"), true),
          new LeerwerkplekOmgeving(Optional.empty(), false));

  @Property
  void een_plek_wordt_eenmaal_aangeboden_en_komt_na_intrekken_niet_terug(
      @ForAll("reeksen") List<Step<LeerwerkplekCommand>> reeks) {
    var leven =
        new Lifetime<>(
            new LeerwerkplekDecider(),
            PLEK,
            (LeerwerkplekCommand _, Leerwerkplek _, int luck) -> OMGEVINGEN.get(luck % 3),
            Map.of("richting", List.of("GROEN", "HORECA")));
    for (Step<LeerwerkplekCommand> stap : reeks) {
      boolean ingetrokken = leven.state() instanceof Ingetrokken;
      leven.take(stap);
      assertThat(!ingetrokken || leven.state() instanceof Ingetrokken).isTrue();
      assertThat(leven.history().events()).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Provide
  Arbitrary<List<Step<LeerwerkplekCommand>>> reeksen() {
    return Step.sequences(
        Arbitraries.of(
            new LeerwerkplekAanbieden(PLEK, WERKGEVER, "GROEN", Locatie.EXTERN),
            new LeerwerkplekIntrekken(PLEK)),
        Step.days(5),
        20);
  }
}
