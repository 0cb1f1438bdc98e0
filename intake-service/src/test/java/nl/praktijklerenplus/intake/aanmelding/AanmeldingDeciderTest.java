package nl.praktijklerenplus.intake.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand.AanmeldingAanvaarden;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand.AanmeldingWeigeren;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AanmeldingDeciderTest {

  private static final LocalDate DAG = LocalDate.of(2022, 4, 4);
  private static final UUID AANMELDING = UUID.randomUUID();

  private final AanmeldingDecider decider = new AanmeldingDecider();
  private final AanmeldingCommand aanvaarden =
      new AanmeldingAanvaarden(AANMELDING, Optional.empty(), "werkdag", 3, UUID.randomUUID());
  private final AanmeldingCommand weigeren =
      new AanmeldingWeigeren(
          AANMELDING, Optional.empty(), "werkdag", 3, Weigergrond.ONLEESBAAR, List.of());

  private List<AanmeldingEvent> events(AanmeldingCommand command, Aanmelding state) {
    return decider.decide(command, DAG, state, new NoContext()).events();
  }

  @Test
  void eenAanmeldingKrijgtEenAntwoord() {
    assertThat(events(aanvaarden, decider.initial())).hasSize(1);
    assertThat(events(weigeren, decider.initial())).hasSize(1);
  }

  @Test
  void enDaarnaNooitMeerEenAnder() {
    var first = new Fact<>(events(aanvaarden, decider.initial()).getFirst(), DAG);
    Aanmelding answered = decider.evolve(decider.initial(), first);
    assertThat(events(weigeren, answered)).isEmpty();
    assertThat(events(aanvaarden, answered)).isEmpty();
    assertThatThrownBy(() -> decider.evolve(answered, first)).isInstanceOf(CorruptStream.class);
  }
}
