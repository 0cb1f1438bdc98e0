package nl.praktijklerenplus.platform.testkit;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.commons.io.file.PathUtils;

import nl.praktijklerenplus.platform.embedded.PostgresqlServer;

/**
 * A PostgreSQL that never ran, kept in the project's {@code target}: to unpack and initialise one
 * takes seconds, and nearly every JVM of tests asks for some.
 */
final class LaidOutPostgresql {

  private static final String PASSWORD_FILE = "wachtwoord";

  private LaidOutPostgresql() {}

  /**
   * Lays it out in the folder, which does not exist yet.
   *
   * @return the superuser's password
   */
  static String in(Path folder) throws IOException, InterruptedException {
    String name = "postgresql-%s-%s".formatted(PostgresqlServer.kind(), user());
    Path kept = target().resolve(name);
    if (!Files.exists(kept)) {
      keep(kept);
    }
    copy(kept, folder);
    return Files.readString(folder.resolve(PASSWORD_FILE));
  }

  private static String user() {
    return System.getProperty("user.name").replaceAll("\\W", "");
  }

  /** Of the project, from wherever in it the tests run. */
  private static Path target() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isRegularFile(folder.resolve("plp")))
        .findFirst()
        .orElseGet(() -> Path.of(""))
        .resolve("target");
  }

  /**
   * Made where other users can come too, as the server may have to run as one; named when it is
   * complete, as others make one at the same time.
   */
  private static void keep(Path kept) throws IOException, InterruptedException {
    Path made = Files.createTempDirectory("plp-test-postgresql");
    Path unfinished =
        Files.createTempDirectory(Files.createDirectories(kept.getParent()), "postgresql-");
    String password = UUID.randomUUID().toString();
    new PostgresqlServer(made, 0, password);
    Files.writeString(made.resolve(PASSWORD_FILE), password);
    copy(made, unfinished.resolve("server"));
    try {
      Files.move(unfinished.resolve("server"), kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.exists(kept)) {
        throw e;
      }
    } finally {
      PathUtils.deleteDirectory(unfinished);
      PathUtils.deleteDirectory(made);
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
