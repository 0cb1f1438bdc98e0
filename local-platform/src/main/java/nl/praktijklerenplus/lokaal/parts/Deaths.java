package nl.praktijklerenplus.lokaal.parts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts how often a part died lately: more than bad luck is a fault that a restart does not cure.
 */
final class Deaths {

  static final int TOO_MANY = 5;
  static final Duration WINDOW = Duration.ofMinutes(1);

  private final Deque<Instant> recent = new ArrayDeque<>();

  /** Returns how many there were within the window, this one included. */
  int record(Instant now) {
    recent.addLast(now);
    recent.removeIf(death -> death.isBefore(now.minus(WINDOW)));
    return recent.size();
  }
}
