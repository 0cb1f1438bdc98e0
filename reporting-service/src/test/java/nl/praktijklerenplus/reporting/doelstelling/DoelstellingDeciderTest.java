package nl.praktijklerenplus.reporting.doelstelling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingCommand.DoelstellingVastleggen;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent.DoelstellingVastgelegd;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingWeigering.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DoelstellingDeciderTest {

  private static final UUID DOELSTELLING = new UUID(0, 1);
  private static final LocalDate DAG = LocalDate.of(2022, 4, 1);
  private static final LocalDate OP = LocalDate.of(2023, 3, 30);
  private static final DoelstellingOmgeving BEKEND = new DoelstellingOmgeving(true);

  private final DoelstellingDecider decider = new DoelstellingDecider();

  @Property(tries = 200)
  void DoelstellingVastleggen_wordt_vastgelegd_en_herhaald_geweigerd(
      @ForAll BigDecimal streefwaarde) {
    Doelstelling na = stap(streefwaarde);
    assertThat(decide(vastleggen(streefwaarde), na, BEKEND))
        .isEqualTo(new Outcome.Refused<>(new DoelstellingAlBekend()));
  }

  @Test
  void DoelstellingVastleggen_wordt_geweigerd_als_de_indicator_onbekend_is() {
    var weigering = new IndicatorOnbekend("erkenningen-behaald");
    assertThat(
            decide(vastleggen(BigDecimal.ONE), decider.initial(), new DoelstellingOmgeving(false)))
        .isEqualTo(new Outcome.Refused<>(weigering));
    assertThat(weigering.kind()).isEqualTo(Kind.INPUT);
  }

  @Test
  void commando_en_gebeurtenis_horen_bij_dezelfde_stroom() {
    assertThat(vastleggen(BigDecimal.ONE).stream()).isEqualTo(DOELSTELLING);
    assertThat(vastgelegd(BigDecimal.ONE).stream()).isEqualTo(DOELSTELLING);
  }

  @Test
  void een_tweede_vastlegging_in_de_stroom_is_een_beschadigde_stroom() {
    Doelstelling na = stap(BigDecimal.TEN);
    assertThatThrownBy(() -> decider.evolve(na, new Fact<>(vastgelegd(BigDecimal.TEN), DAG)))
        .isInstanceOf(CorruptStream.class);
  }

  private Doelstelling stap(BigDecimal streefwaarde) {
    DoelstellingEvent event = vastgelegd(streefwaarde);
    assertThat(decide(vastleggen(streefwaarde), decider.initial(), BEKEND))
        .isEqualTo(new Outcome.Accepted<>(List.of(event)));
    return decider.evolve(decider.initial(), new Fact<>(event, DAG));
  }

  private Outcome<DoelstellingEvent> decide(
      DoelstellingCommand command, Doelstelling state, DoelstellingOmgeving known) {
    return decider.decide(command, DAG, state, known);
  }

  private static DoelstellingVastleggen vastleggen(BigDecimal streefwaarde) {
    return new DoelstellingVastleggen(DOELSTELLING, "erkenningen-behaald", streefwaarde, OP);
  }

  private static DoelstellingVastgelegd vastgelegd(BigDecimal streefwaarde) {
    return new DoelstellingVastgelegd(DOELSTELLING, "erkenningen-behaald", streefwaarde, OP);
  }
}
