package nl.praktijklerenplus.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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
        Files.isDirectory(folder.resolve("node_modules")) && Program.isOnPath("node"),
        "installeer Node 20 of nieuwer en draai: npm ci --prefix examples/" + folder.getFileName());
  }

  /** Runs it to its end, which must be a good one; what it printed. */
  String run(String... command) {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
    builder.environment().putAll(environment);
    Program.Said said = Program.run(builder, Duration.ofMinutes(3));
    assertThat(said.exit()).as(said.out()).isZero();
    return said.out();
  }
}
