package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A program of the platform that runs as a process of its own. */
public interface Part {

  String name();

  String url();

  Path log();

  Process launch() throws IOException;

  boolean ready();

  /** How long its start may take. */
  default Duration patience() {
    return Duration.ofSeconds(120);
  }

  default void stop(Process process) throws IOException {
    Ending.of(process.toHandle());
  }
}
