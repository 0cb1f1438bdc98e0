package nl.praktijklerenplus.lokaal.importeren;

import java.time.Duration;

/** Waits a little longer each time, and gives up when nothing moved for too long. */
final class Waiting {

  private final Patience patience;
  private final long first;
  private final long longest;
  private long delay;
  private long since;

  Waiting(Patience patience, Duration first, Duration longest) {
    this.patience = patience;
    this.first = first.toMillis();
    this.longest = longest.toMillis();
    progress();
  }

  /** Something moved: patience starts anew. */
  void progress() {
    since = System.nanoTime();
    delay = first;
  }

  /** Pauses, or gives up with this explanation. */
  void pause(String explanation) {
    if (System.nanoTime() - since >= patience.limit().toNanos()) {
      throw new ImportAborted(
          explanation + " De import is niet voltooid; voer de import opnieuw uit.");
    }
    patience.listener().accept(explanation);
    try {
      Thread.sleep(delay);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ImportAborted("De import is onderbroken; voer de import opnieuw uit.");
    }
    delay = Math.min(longest, delay * 2);
  }
}
