package nl.praktijklerenplus.platform.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Fact;

/** The streams that one command writes to, each as it stands after the events so far. */
final class Tips<S, E extends DomainEvent> {

  record Tip<S>(UUID stream, S state, int version) {}

  private final Decider<?, S, E, ?> decider;
  private final Map<UUID, Tip<S>> tips = new LinkedHashMap<>();

  Tips(Decider<?, S, E, ?> decider, Stream<E> stream, S state) {
    this.decider = decider;
    if (stream.version() > 0) {
      tips.put(stream.id(), new Tip<>(stream.id(), state, stream.version()));
    }
  }

  /** Moves the event's stream one version on; a stream that was not there begins. */
  Tip<S> after(E event, LocalDate datum) {
    Tip<S> before = of(event.stream());
    S state = decider.evolve(before.state(), new Fact<>(event, datum));
    Tip<S> tip = new Tip<>(event.stream(), state, before.version() + 1);
    tips.put(event.stream(), tip);
    return tip;
  }

  Tip<S> of(UUID stream) {
    return tips.getOrDefault(stream, new Tip<>(stream, decider.initial(), 0));
  }

  /** Those that have events. */
  Collection<Tip<S>> all() {
    return tips.values();
  }
}
