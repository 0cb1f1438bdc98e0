package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Starts a process and waits until it answers; when it dies instead, the end of its log says why.
 */
final class Readiness {

  private static final long POLL_MILLIS = 50;

  interface Launch {
    Process start() throws IOException;
  }

  private Readiness() {}

  static void await(String name, Launch launch, BooleanSupplier ready, Duration within, Path log)
      throws IOException {
    long deadline = System.nanoTime() + within.toNanos();
    var process = launch.start();
    while (!ready.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IOException(name + " was not ready within " + within + ": " + endOf(log));
      }
      if (ended(process)) {
        requirePassing(name, endOf(log));
        process = launch.start();
      }
    }
  }

  /** Backends of a killed server hold its memory for a moment; nothing else passes by itself. */
  private static void requirePassing(String name, String reason) throws IOException {
    if (!reason.contains("shared memory block")) {
      throw new IOException(name + " stopped while starting: " + reason);
    }
  }

  private static boolean ended(Process process) throws InterruptedIOException {
    try {
      return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static String endOf(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
  }
}
