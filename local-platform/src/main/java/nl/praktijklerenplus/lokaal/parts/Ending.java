package nl.praktijklerenplus.lokaal.parts;

import java.io.InterruptedIOException;
import java.time.Duration;

import nl.praktijklerenplus.platform.embedded.LiveProcess;

/** Asks a process to stop, and insists when it does not. */
public final class Ending {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Ending() {}

  public static void of(ProcessHandle process) throws InterruptedIOException {
    process.destroy();
    if (!within(PATIENCE, process)) {
      process.destroyForcibly();
      within(PATIENCE, process);
    }
  }

  /** Looks rather than waits: of a process that is not our child the end is not reported. */
  public static boolean within(Duration patience, ProcessHandle process)
      throws InterruptedIOException {
    var deadline = System.nanoTime() + patience.toNanos();
    while (LiveProcess.isAlive(process) && System.nanoTime() < deadline) {
      pause();
    }
    return !LiveProcess.isAlive(process);
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
