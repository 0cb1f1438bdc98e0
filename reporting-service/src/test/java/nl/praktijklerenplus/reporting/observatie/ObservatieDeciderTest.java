package nl.praktijklerenplus.reporting.observatie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;
import nl.praktijklerenplus.reporting.observatie.ObservatieCommand.ObservatieVastleggen;
import nl.praktijklerenplus.reporting.observatie.ObservatieEvent.ObservatieVastgelegd;
import nl.praktijklerenplus.reporting.observatie.ObservatieWeigering.ObservatieAlBekend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ObservatieDeciderTest {

  private static final UUID OBSERVATIE = new UUID(0, 1);
  private static final LocalDate DAG = LocalDate.of(2023, 3, 28);
  private static final VrijeTekst TEKST = new VrijeTekst("t");

  private final ObservatieDecider decider = new ObservatieDecider();

  @Property(tries = 100)
  void ObservatieVastleggen_wordt_vastgelegd_en_herhaald_geweigerd(
      @ForAll Perspectief perspectief, @ForAll Soort soort) {
    Observatie na = stap(decider.initial(), perspectief, soort);
    assertThat(decide(vastleggen(perspectief, soort), na))
        .isEqualTo(new Outcome.Refused<>(new ObservatieAlBekend()));
  }

  @Test
  void ObservatieVastleggen_wordt_geweigerd_als_de_observatie_bekend_is_ook_met_andere_inhoud() {
    Observatie na = stap(decider.initial(), Perspectief.INITIATIEF, Soort.LES);
    assertThat(decide(vastleggen(Perspectief.WERKGEVERS, Soort.WERKT), na))
        .isEqualTo(new Outcome.Refused<>(new ObservatieAlBekend()));
  }

  @Test
  void commando_en_gebeurtenis_horen_bij_dezelfde_stroom() {
    assertThat(vastleggen(Perspectief.INITIATIEF, Soort.LES).stream()).isEqualTo(OBSERVATIE);
    assertThat(vastgelegd(Perspectief.INITIATIEF, Soort.LES).stream()).isEqualTo(OBSERVATIE);
  }

  @Test
  void een_tweede_vastlegging_in_de_stroom_is_een_beschadigde_stroom() {
    Observatie na = stap(decider.initial(), Perspectief.STAKEHOLDERS, Soort.CONTEXT);
    var weer = vastgelegd(Perspectief.STAKEHOLDERS, Soort.CONTEXT);
    assertThatThrownBy(() -> decider.evolve(na, new Fact<>(weer, DAG)))
        .isInstanceOf(CorruptStream.class);
  }

  private Observatie stap(Observatie state, Perspectief perspectief, Soort soort) {
    ObservatieEvent event = vastgelegd(perspectief, soort);
    assertThat(decide(vastleggen(perspectief, soort), state))
        .isEqualTo(new Outcome.Accepted<>(List.of(event)));
    return decider.evolve(state, new Fact<>(event, DAG));
  }

  private Outcome<ObservatieEvent> decide(ObservatieCommand command, Observatie state) {
    return decider.decide(command, DAG, state, new NoContext());
  }

  private static ObservatieVastleggen vastleggen(Perspectief perspectief, Soort soort) {
    return new ObservatieVastleggen(
        OBSERVATIE, "UITVOERING", "Schaalbaarheid", perspectief, soort, TEKST, "Eindevaluatie");
  }

  private static ObservatieVastgelegd vastgelegd(Perspectief perspectief, Soort soort) {
    return new ObservatieVastgelegd(
        OBSERVATIE, "UITVOERING", "Schaalbaarheid", perspectief, soort, TEKST, "Eindevaluatie");
  }
}
