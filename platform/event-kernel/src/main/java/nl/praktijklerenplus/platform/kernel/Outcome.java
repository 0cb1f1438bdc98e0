package nl.praktijklerenplus.platform.kernel;

import java.util.List;
import java.util.Optional;

/** What came of a command: accepted with events (none = it was so already), or refused. */
public sealed interface Outcome<E> {

  record Accepted<E>(List<E> events) implements Outcome<E> {}

  record Refused<E>(Refusal reason) implements Outcome<E> {
    @Override
    public List<E> events() {
      return List.of();
    }
  }

  /** What must be recorded: nothing when it was so already or is refused. */
  List<E> events();

  @SafeVarargs
  static <E> Outcome<E> accepted(E... events) {
    return new Accepted<>(List.of(events));
  }

  static <E> Outcome<E> refused(Refusal reason) {
    return new Refused<>(reason);
  }

  /** Accepted with the events, unless there is a reason to refuse. */
  @SafeVarargs
  static <E> Outcome<E> unless(Optional<? extends Refusal> reason, E... events) {
    return reason.<Outcome<E>>map(Refused::new).orElseGet(() -> accepted(events));
  }
}
