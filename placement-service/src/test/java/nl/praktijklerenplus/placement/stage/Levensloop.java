package nl.praktijklerenplus.placement.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.StateChange;

import static org.assertj.core.api.Assertions.assertThat;

/** Lets one aggregate live through commands, and checks what must hold for every decider. */
public final class Levensloop<C, S, E extends DomainEvent, K> {

  private final Decider<C, S, E, K> decider;
  private final UUID stream;
  private S state;

  public Levensloop(Decider<C, S, E, K> decider, UUID stream) {
    this.decider = decider;
    this.stream = stream;
    this.state = decider.initial();
  }

  /** Decides one command, checks its outcome, and goes on from there. */
  public List<E> leef(C command, LocalDate datum, K known) {
    return switch (decider.decide(command, datum, state, known)) {
      case Outcome.Refused<E>(var reason) -> {
        assertThat(reason.detail()).as("uitleg van %s", reason.code()).endsWith(".");
        yield List.of();
      }
      case Outcome.Accepted<E>(List<E> events) -> {
        events.forEach(event -> record(new Fact<>(event, datum)));
        herhaal(command, datum, known, events);
        yield events;
      }
    };
  }

  public S state() {
    return state;
  }

  private void record(Fact<E> fact) {
    boolean own = fact.event().stream().equals(stream);
    S before = own ? state : decider.initial();
    assertThat(decider.refusal(fact, before)).as("refusal of an accepted %s", fact).isEmpty();
    S after = decider.evolve(before, fact);
    state = own ? after : state;
  }

  private void herhaal(C command, LocalDate datum, K known, List<E> events) {
    if (events.stream().anyMatch(StateChange.class::isInstance)) {
      assertThat(decider.decide(command, datum, state, known))
          .as("%s a second time", command)
          .satisfiesAnyOf(
              outcome -> assertThat(outcome).isInstanceOf(Outcome.Refused.class),
              outcome -> assertThat(outcome).isEqualTo(Outcome.accepted()));
    }
  }
}
