package nl.praktijklerenplus.platform.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A tool that runs on Node, out of contracts/lint. Without it the test is skipped. */
final class NodeTool {

  private static final Path FOLDER = ContractFolder.CONTRACTS.resolve("lint");

  /** How it ended, and all that it printed. */
  record Said(int exit, String out) {}

  private NodeTool() {}

  static Said run(String... command) {
    assumeTrue(
        Files.isDirectory(FOLDER.resolve("node_modules")) && isOnPath("node"),
        "installeer Node 20 of nieuwer en draai: npm ci --prefix contracts/lint");
    try {
      Path out = Files.createTempFile("node", ".out");
      out.toFile().deleteOnExit();
      Process process =
          new ProcessBuilder(List.of(command))
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      return new Said(process.waitFor(), Files.readString(out));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOnPath(String program) {
    return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
