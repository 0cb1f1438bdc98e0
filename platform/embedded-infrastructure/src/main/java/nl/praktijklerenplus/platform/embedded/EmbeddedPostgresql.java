package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A running PostgreSQL with durable settings and password authentication. The data stays when it is
 * closed; a server that a killed JVM left behind on the same folder is replaced.
 */
public final class EmbeddedPostgresql implements AutoCloseable {

  private static final Duration START_WITHIN = Duration.ofSeconds(60);

  private final PostgresqlServer server;

  /** A view on a server that somebody else starts and stops. */
  public EmbeddedPostgresql(PostgresqlServer server) {
    this.server = server;
  }

  /** Ready when this returns, stopped at the latest when the JVM ends. */
  public static EmbeddedPostgresql start(Path folder, int port, String superuserPassword)
      throws IOException {
    var server = new PostgresqlServer(folder, port, superuserPassword);
    var postgresql = new EmbeddedPostgresql(server);
    Runtime.getRuntime().addShutdownHook(new Thread(postgresql::close, "stop-postgresql"));
    var log = Files.createDirectories(folder).resolve("server.log");
    Readiness.await("PostgreSQL", () -> server.launch(log), postgresql::isReady, START_WITHIN, log);
    return postgresql;
  }

  public String host() {
    return "127.0.0.1";
  }

  public int port() {
    return server.port();
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(host(), port(), database);
  }

  public Account superuser() {
    return server.superuser();
  }

  public Connection connectAsSuperuser(String database) throws SQLException {
    return DriverManager.getConnection(
        jdbcUrl(database), superuser().name(), superuser().password());
  }

  /** Idempotent: makes what is missing and sets the passwords. */
  public void provision(ServiceDatabase database) throws SQLException {
    new Provisioning(this::connectAsSuperuser).provision(database);
  }

  /** The server that runs in this folder, whoever started it. */
  public static Optional<ProcessHandle> running(Path folder) {
    return new PostmasterPid(folder.toAbsolutePath().resolve("data")).process();
  }

  /** The server's process, whoever started it. */
  public Optional<ProcessHandle> process() {
    return server.running();
  }

  /** True when it answers a query, not merely when it listens. */
  public boolean isReady() {
    try (Connection connection = connectAsSuperuser("postgres")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
