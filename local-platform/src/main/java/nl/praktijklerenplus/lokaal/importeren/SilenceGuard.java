package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Closes a stream on which nothing is heard, so that a hanging service is a lost connection. */
final class SilenceGuard implements AutoCloseable {

  private final Thread guard;
  private volatile long lastHeard = System.nanoTime();

  SilenceGuard(InputStream stream, Duration limit) {
    this.guard = Thread.ofVirtual().start(() -> watch(stream, limit));
  }

  void heard() {
    lastHeard = System.nanoTime();
  }

  private void watch(InputStream stream, Duration limit) {
    try {
      for (var left = limit; left.isPositive(); left = limit.minus(silence())) {
        Thread.sleep(left);
      }
      stream.close();
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastHeard);
  }

  @Override
  public void close() {
    guard.interrupt();
  }
}
