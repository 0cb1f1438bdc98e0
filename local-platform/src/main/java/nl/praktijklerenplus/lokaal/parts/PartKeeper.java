package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Keeps one part running until it is told to stop or the part dies too often. */
final class PartKeeper {

  private final Part part;
  private final Journal journal;
  private final CompletableFuture<String> failure;
  private final Deaths deaths = new Deaths();
  private Process process;
  private boolean stopping;

  PartKeeper(Part part, Journal journal, CompletableFuture<String> failure) {
    this.part = part;
    this.journal = journal;
    this.failure = failure;
  }

  Part part() {
    return part;
  }

  synchronized void start() {
    if (stopping) {
      return;
    }
    try {
      process = part.launch();
      process.onExit().thenRunAsync(this::died, PartKeeper::later);
    } catch (IOException e) {
      failure.complete("%s kan niet starten: %s".formatted(part.name(), e.getMessage()));
    }
  }

  private static void later(Runnable task) {
    Thread.ofVirtual().start(task);
  }

  private synchronized void died() {
    if (stopping) {
      return;
    }
    var count = deaths.record(Instant.now());
    if (count >= Deaths.TOO_MANY) {
      failure.complete(LogTail.reason(part, count));
      return;
    }
    journal.say(
        "%s is gestopt (code %d) en wordt opnieuw gestart"
            .formatted(part.name(), process.exitValue()));
    restartAfter(count);
  }

  /** A little later each time: what made it stop may need a moment to pass. */
  private void restartAfter(int count) {
    CompletableFuture.delayedExecutor(100L * count, TimeUnit.MILLISECONDS, PartKeeper::later)
        .execute(this::start);
  }

  synchronized void stop() throws IOException {
    stopping = true;
    if (process != null && process.isAlive()) {
      part.stop(process);
    }
  }
}
