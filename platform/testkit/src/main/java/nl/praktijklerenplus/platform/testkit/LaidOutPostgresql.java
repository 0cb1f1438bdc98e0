package nl.praktijklerenplus.platform.testkit;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.embedded.PostgresqlServer;

/**
 * A PostgreSQL that never ran, kept in the project's {@code target}: to unpack and initialise one
 * takes seconds, and nearly every JVM of tests asks for some.
 */
final class LaidOutPostgresql {

  /** It is nobody's secret: whoever copies it is on a port of this machine alone. */
  static final String PASSWORD = "wachtwoord-van-een-proef";

  private static final Path KEPT =
      Stream.of(Path.of("..", "plp"), Path.of("..", "..", "plp"))
          .filter(Files::isRegularFile)
          .map(script -> script.resolveSibling("target"))
          .findFirst()
          .orElseThrow();

  private LaidOutPostgresql() {}

  /** Lays it out in the folder, which does not exist yet. */
  static void in(Path folder) throws IOException, InterruptedException {
    Path kept = KEPT.resolve("postgresql-" + PostgresqlServer.programs());
    if (!Files.exists(kept)) {
      keep(kept);
    }
    copy(kept, folder);
  }

  /**
   * Made where everybody can come, as the server may have to run as another user; named when it is
   * complete, as others make one at the same time.
   */
  private static void keep(Path kept) throws IOException, InterruptedException {
    Path made = Files.createTempDirectory("plp-test-postgresql");
    Path unfinished = Files.createTempDirectory(Files.createDirectories(KEPT), "postgresql-");
    new PostgresqlServer(made, 0, PASSWORD);
    copy(made, unfinished.resolve("server"));
    try {
      Files.move(unfinished.resolve("server"), kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.exists(kept)) {
        throw e;
      }
    } finally {
      Infrastructure.delete(unfinished);
      Infrastructure.delete(made);
    }
  }

  /** With the owners and the rights of the files, by which PostgreSQL refuses or not. */
  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    Process copying =
        new ProcessBuilder("cp", "-a", from.toString(), to.toString()).inheritIO().start();
    if (copying.waitFor() != 0) {
      throw new IOException("%s could not be copied to %s".formatted(from, to));
    }
  }
}
