package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** One of the programs in examples/, run as a partner would run it. */
record Example(Path folder, Map<String, String> environment) {

  static Example in(String name, Map<String, String> environment) {
    Path folder = Path.of("..", "examples", name).toAbsolutePath().normalize();
    assertThat(folder).isDirectory();
    return new Example(folder, environment);
  }

  void needsNode() {
    assumeTrue(
        Files.isDirectory(folder.resolve("node_modules")) && isOnPath("node"),
        "installeer Node 20 of nieuwer en draai: npm ci --prefix examples/" + folder.getFileName());
  }

  /** Runs it to its end, which must be a good one; what it printed. */
  String run(String... command) {
    try {
      Path out = Files.createTempFile("example", ".out");
      ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
      builder.environment().putAll(environment);
      Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      String said = Files.readString(out);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
