package nl.praktijklerenplus.placement.werkgever;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.placement.stage.Levensloop;
import nl.praktijklerenplus.placement.werkgever.Werkgever.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent.*;
import nl.praktijklerenplus.platform.kernel.NoContext;

import static nl.praktijklerenplus.placement.werkgever.Werkgevervoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked, in whatever order. */
class WerkgeverPropertiesTest {

  @Property
  void een_werkgever_leeft_door_elke_reeks_opdrachten_en_blijft_geworven(
      @ForAll("reeksen") List<WerkgeverCommand> reeks) {
    var leven = new Levensloop<>(DECIDER, WERKGEVER);
    leven.leef(WERVEN, VANDAAG, new NoContext());
    for (WerkgeverCommand command : reeks) {
      leven.leef(command, VANDAAG, new NoContext());
      assertThat(leven.state()).isInstanceOf(Geworven.class);
    }
  }

  @Property
  void een_werkgever_wordt_in_elke_reeks_ten_hoogste_eenmaal_geworven(
      @ForAll("reeksen") List<WerkgeverCommand> reeks) {
    var leven = new Levensloop<>(DECIDER, WERKGEVER);
    assertThat(reeks.stream().flatMap(c -> leven.leef(c, VANDAAG, new NoContext()).stream()))
        .filteredOn(WerkgeverGeworven.class::isInstance)
        .hasSizeLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<List<WerkgeverCommand>> reeksen() {
    Arbitrary<UUID> leermeester = Arbitraries.longs().between(1, 3).map(n -> new UUID(5, n));
    Arbitrary<String> leerbedrijfId = Arbitraries.of("123456789", "12345");
    return Arbitraries.<WerkgeverCommand>oneOf(
            Arbitraries.just(WERVEN),
            Arbitraries.of(Houding.values())
                .map(houding -> new WerkgeversgesprekVoeren(WERKGEVER, "JOBCOACH", houding)),
            leerbedrijfId.map(id -> new LeerbedrijfErkennen(WERKGEVER, id, Optional.empty())),
            leermeester.map(wie -> new LeermeesterAanstellen(WERKGEVER, wie)),
            leermeester.map(wie -> new LeermeesterTrainen(WERKGEVER, wie)))
        .list()
        .ofMaxSize(20);
  }
}
