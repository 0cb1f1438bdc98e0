package nl.praktijklerenplus.platform.testkit.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.EventCodec;

/**
 * For each event of an aggregate the shortest story in which it can happen, found by trying: what
 * is published of an event depends on the state that it leads to.
 */
final class Stories<S, E extends DomainEvent> {

  /** An event, the state after it, and how many events there were with it. */
  record Told<S, E>(E event, S state, int version) {}

  private final Aggregate<?, S, E, ?> aggregate;
  private final List<E> samples;
  private final TreeMap<String, Told<S, E>> told = new TreeMap<>();

  @SuppressWarnings("unchecked")
  private Stories(Aggregate<?, S, E, ?> aggregate) {
    this.aggregate = aggregate;
    this.samples =
        EventCodec.types(aggregate.events()).entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(type -> (E) Samples.of(type.getValue()))
            .toList();
  }

  static <S, E extends DomainEvent> TreeMap<String, Told<S, E>> of(
      Aggregate<?, S, E, ?> aggregate) {
    return new Stories<>(aggregate).tell();
  }

  private TreeMap<String, Told<S, E>> tell() {
    Deque<Told<S, E>> open = new ArrayDeque<>();
    Set<S> seen = new HashSet<>();
    open.add(new Told<>(null, aggregate.decider().initial(), 0));
    while (!open.isEmpty() && told.size() < samples.size()) {
      Told<S, E> now = open.remove();
      for (E sample : samples) {
        next(now, sample).filter(one -> seen.add(one.state())).ifPresent(open::add);
      }
    }
    return told;
  }

  private Optional<Told<S, E>> next(Told<S, E> now, E event) {
    try {
      S state = aggregate.decider().evolve(now.state(), new Fact<>(event, Samples.DAY));
      Told<S, E> next = new Told<>(event, state, now.version() + 1);
      told.putIfAbsent(event.getClass().getSimpleName(), next);
      return Optional.of(next);
    } catch (CorruptStream doesNotFit) {
      return Optional.empty();
    }
  }
}
