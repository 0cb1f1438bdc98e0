package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.nio.file.Path;

/** A program of the platform that runs as a process of its own. */
public interface Part {

  String name();

  String url();

  Path log();

  Process launch() throws IOException;

  boolean ready();

  default void stop(Process process) throws IOException {
    Ending.of(process.toHandle());
  }
}
