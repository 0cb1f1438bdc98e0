package nl.praktijklerenplus.placement.werkgever;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.placement.werkgever.Werkgever.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent.*;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Recorded;
import nl.praktijklerenplus.platform.testkit.Lifetime;
import nl.praktijklerenplus.platform.testkit.Step;

import static nl.praktijklerenplus.placement.werkgever.Werkgevervoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked or corrected, in whatever order and on whatever day. */
class WerkgeverPropertiesTest {

  @Property
  void een_werkgever_wordt_eenmaal_geworven_en_heeft_elke_leermeester_eenmaal(
      @ForAll("reeksen") List<Step<WerkgeverCommand>> reeks) {
    var leven =
        new Lifetime<>(
            DECIDER,
            WERKGEVER,
            (WerkgeverCommand command, Werkgever _, int luck) ->
                new WerkgeverOmgeving(command instanceof LeermeesterAanstellen && luck % 8 == 0),
            Map.of("leerbedrijfId", List.of("123456789", "12345")));
    for (Step<WerkgeverCommand> stap : reeks) {
      boolean geworven = leven.state() instanceof Geworven;
      leven.take(stap);
      assertThat(!geworven || leven.state() instanceof Geworven).isTrue();
    }
    List<WerkgeverEvent> events =
        leven.history().events().stream().map(Recorded::fact).map(Fact::event).toList();
    assertThat(events).filteredOn(WerkgeverGeworven.class::isInstance).hasSizeLessThanOrEqualTo(1);
    assertThat(events.stream().filter(LeermeesterAangesteld.class::isInstance))
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<Step<WerkgeverCommand>>> reeksen() {
    Arbitrary<UUID> leermeester = Arbitraries.longs().between(1, 3).map(n -> new UUID(5, n));
    Arbitrary<String> leerbedrijfId = Arbitraries.of("123456789", "12345");
    Arbitrary<WerkgeverCommand> commands =
        Arbitraries.oneOf(
            Arbitraries.just(WERVEN),
            Arbitraries.of(Houding.values())
                .map(houding -> new WerkgeversgesprekVoeren(WERKGEVER, "JOBCOACH", houding)),
            leerbedrijfId.map(id -> new LeerbedrijfErkennen(WERKGEVER, id, Optional.empty())),
            leermeester.map(wie -> new LeermeesterAanstellen(WERKGEVER, wie)),
            leermeester.map(wie -> new LeermeesterTrainen(WERKGEVER, wie)));
    return Step.sequences(commands, Step.days(8), 30);
  }
}
