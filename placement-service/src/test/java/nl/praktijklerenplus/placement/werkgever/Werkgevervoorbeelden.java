package nl.praktijklerenplus.placement.werkgever;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.werkgever.Werkgever.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverWeigering.*;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

import static org.assertj.core.api.Assertions.assertThat;

/** One werkgever with a leermeester, as the tests know them. */
final class Werkgevervoorbeelden {

  static final WerkgeverDecider DECIDER = new WerkgeverDecider();
  static final LocalDate VANDAAG = LocalDate.of(2022, 9, 5);
  static final UUID WERKGEVER = new UUID(4, 1);
  static final UUID LEERMEESTER = new UUID(5, 1);
  static final VrijeTekst NAAM = new VrijeTekst("Bedrijf");

  static final WerkgeverWerven WERVEN =
      new WerkgeverWerven(
          WERKGEVER, "w1", NAAM, "Groen", Kanaal.JOBCOACH, Optional.of(Motief.VERDIENMODEL));
  static final WerkgeverGeworven GEWORVEN =
      new WerkgeverGeworven(
          WERKGEVER, "w1", NAAM, "Groen", Kanaal.JOBCOACH, Optional.of(Motief.VERDIENMODEL));
  static final LeermeesterAangesteld AANGESTELD = new LeermeesterAangesteld(WERKGEVER, LEERMEESTER);
  static final LeermeesterGetraind GETRAIND = new LeermeesterGetraind(WERKGEVER, LEERMEESTER);

  private Werkgevervoorbeelden() {}

  static Werkgever na(WerkgeverEvent... events) {
    Werkgever werkgever = DECIDER.initial();
    for (WerkgeverEvent event : events) {
      werkgever = DECIDER.evolve(werkgever, new Fact<>(event, VANDAAG));
    }
    return werkgever;
  }

  static void aanvaard(WerkgeverCommand command, Werkgever state, WerkgeverEvent event) {
    assertThat(DECIDER.decide(command, VANDAAG, state, WerkgeverOmgeving.GEEN))
        .isEqualTo(Outcome.accepted(event));
  }

  static void geweigerd(WerkgeverCommand command, Werkgever state, WerkgeverWeigering weigering) {
    assertThat(DECIDER.decide(command, VANDAAG, state, WerkgeverOmgeving.GEEN))
        .isEqualTo(Outcome.refused(weigering));
  }
}
