package nl.praktijklerenplus.lokaal.importeren;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long the importer waits for something that does not move before it gives up, and who hears
 * meanwhile what it waits for.
 */
record Patience(Duration limit, Consumer<String> listener) {

  private static final Duration FIRST_POLL = Duration.ofMillis(5);
  private static final Duration LAST_POLL = Duration.ofMillis(100);
  private static final Duration FIRST_RETRY = Duration.ofMillis(100);
  private static final Duration LAST_RETRY = Duration.ofSeconds(2);

  /** For a service that does not answer. */
  Waiting forAnswer() {
    return new Waiting(this, FIRST_RETRY, LAST_RETRY);
  }

  /** For a backlog that must become empty. */
  Waiting forZero() {
    return new Waiting(this, FIRST_POLL, LAST_POLL);
  }
}
