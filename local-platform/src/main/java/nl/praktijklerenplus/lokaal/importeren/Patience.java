package nl.praktijklerenplus.lokaal.importeren;

import java.time.Duration;

/** How long the importer waits for something that does not move, before it gives up. */
record Patience(Duration limit) {

  static final Patience DEFAULT = new Patience(Duration.ofSeconds(60));

  private static final Duration FIRST = Duration.ofMillis(5);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration RETRY = Duration.ofSeconds(2);

  /** For a service that does not answer. */
  Waiting start() {
    return new Waiting(limit, FIRST.multipliedBy(20), RETRY);
  }

  /** For a backlog that must become empty. */
  Waiting poll() {
    return new Waiting(limit, FIRST, POLL);
  }
}
