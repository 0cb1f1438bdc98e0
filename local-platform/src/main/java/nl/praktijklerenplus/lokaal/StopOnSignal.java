package nl.praktijklerenplus.lokaal;

import nl.praktijklerenplus.lokaal.parts.Journal;
import nl.praktijklerenplus.lokaal.parts.Supervisor;

/**
 * Ctrl-C and SIGTERM are how a platform normally ends: everything stops, and the exit code is 0.
 */
final class StopOnSignal {

  static final String IN_BACKGROUND = "plp.achtergrond";

  private final Supervisor supervisor;
  private final Journal journal;
  private final Thread hook = new Thread(this::stopAndEnd, "stop-platform");

  private StopOnSignal(Supervisor supervisor, Journal journal) {
    this.supervisor = supervisor;
    this.journal = journal;
  }

  static StopOnSignal of(Supervisor supervisor, Journal journal) {
    var end = new StopOnSignal(supervisor, journal);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  static String howToStop(String map) {
    return Boolean.getBoolean(IN_BACKGROUND)
        ? "\n  Stoppen: ./plp down" + map
        : "\n  Stoppen: Ctrl-C";
  }

  private void stopAndEnd() {
    journal.say("Stoppen...");
    supervisor.stop();
    journal.say("Alles is gestopt.");
    Runtime.getRuntime().halt(0);
  }

  /** For an end by ourselves; when a signal came first, that one ends the program. */
  void stop() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      supervisor.stop();
    } catch (IllegalStateException signalCameFirst) {
      supervisor.stop();
    }
  }
}
