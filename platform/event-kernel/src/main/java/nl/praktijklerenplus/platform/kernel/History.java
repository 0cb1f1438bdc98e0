package nl.praktijklerenplus.platform.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The facts of one stream in the order of the stream, corrections applied. */
public record History<E>(List<Recorded<E>> events) {

  public History {
    events = List.copyOf(events);
  }

  public <S> S fold(Decider<?, S, E, ?> decider) {
    return foldTo(decider, events.size());
  }

  /** The state after the first {@code count} events. */
  public <S> S foldTo(Decider<?, S, E, ?> decider, int count) {
    S state = decider.initial();
    for (Recorded<E> recorded : events.subList(0, count)) {
      state = decider.evolve(state, recorded.fact());
    }
    return state;
  }

  public Optional<LocalDate> firstDay() {
    return events.stream().map(recorded -> recorded.fact().datum()).findFirst();
  }

  public Optional<LocalDate> lastStateChange() {
    return lastStateChange(0, events.size());
  }

  Optional<LocalDate> lastStateChange(int from, int to) {
    return days(from, to, Recorded::isStateChange).reduce((earlier, later) -> later);
  }

  Optional<LocalDate> nextStateChange(int from) {
    return days(from, events.size(), Recorded::isStateChange).findFirst();
  }

  Optional<LocalDate> earliestDay(int from) {
    return days(from, events.size(), _ -> true).min(LocalDate::compareTo);
  }

  private Stream<LocalDate> days(int from, int to, Predicate<Recorded<E>> which) {
    return events.subList(from, to).stream().filter(which).map(event -> event.fact().datum());
  }
}
