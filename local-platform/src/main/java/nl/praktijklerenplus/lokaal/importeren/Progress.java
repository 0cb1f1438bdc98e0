package nl.praktijklerenplus.lokaal.importeren;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Tells on stderr how far it is, once it takes longer than one would wait for in silence. */
final class Progress {

  private static final long SILENT = Duration.ofSeconds(2).toNanos();
  private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

  private final PrintWriter err;
  private final long total;
  private final long start = System.nanoTime();
  private long said = start + SILENT - INTERVAL;
  private long done;

  Progress(PrintWriter err, long total) {
    this.err = err;
    this.total = total;
  }

  /** Called from every sending thread. */
  synchronized void linesDone(int lines) {
    done += lines;
    say("");
  }

  synchronized void waiting(String explanation) {
    say("; " + explanation);
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private void say(String more) {
    long now = System.nanoTime();
    if (now - said >= INTERVAL) {
      said = now;
      err.printf(
          Locale.ROOT,
          "%d van %d regels, %.0f per seconde%s%n",
          done,
          total,
          done / seconds(),
          more);
      err.flush();
    }
  }
}
