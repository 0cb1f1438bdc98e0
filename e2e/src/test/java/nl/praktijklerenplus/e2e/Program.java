package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import static java.io.File.pathSeparator;

/** A program that is run to its end. */
final class Program {

  /** What it printed, and how it ended. */
  record Said(int exit, String out) {}

  private Program() {}

  /** Runs it; when it takes longer than this it is broken off. */
  static Said run(ProcessBuilder program, Duration patience) {
    try {
      Path out = Files.createTempFile("program", ".out");
      try {
        Process process = program.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        if (!process.waitFor(patience)) {
          process.destroyForcibly();
        }
        return new Said(process.waitFor(), Files.readString(out));
      } finally {
        Files.delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isOnPath(String name) {
    return Arrays.stream(System.getenv("PATH").split(pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
