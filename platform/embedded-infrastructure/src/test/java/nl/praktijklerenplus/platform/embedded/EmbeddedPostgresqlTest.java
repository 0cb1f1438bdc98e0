package nl.praktijklerenplus.platform.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresqlTest {

  private static final String PASSWORD = "een wachtwoord";
  private static final ServiceDatabase INTAKE =
      ServiceDatabase.of("intake", "van de 'eigenaar'", "van de dienst");

  /** For all of them: to lay out another takes seconds. */
  @TempDir static Path folder;

  private final int port = FreePorts.find(1).getFirst();

  @Test
  void whatIsAcknowledgedIsOnDisk() throws Exception {
    try (var postgresql = start();
        var connection = postgresql.connectAsSuperuser("postgres")) {
      assertThat(
              List.of(
                  setting(connection, "fsync"),
                  setting(connection, "synchronous_commit"),
                  setting(connection, "full_page_writes"),
                  setting(connection, "max_connections")))
          .containsExactly("on", "on", "on", "200");
    }
  }

  @Test
  void nobodyEntersWithoutThePassword() throws Exception {
    try (var postgresql = start()) {
      var url = postgresql.jdbcUrl("postgres");
      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "geraden").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void theServiceRoleReadsAndWritesRowsAndCannotMakeTables() throws Exception {
    try (var postgresql = start()) {
      postgresql.provision(INTAKE);
      postgresql.provision(INTAKE);
      try (var owner = connect(postgresql, "intake_owner", "van de 'eigenaar'");
          var service = connect(postgresql, "intake_service", "van de dienst")) {
        execute(owner, "CREATE TABLE rij (id bigint GENERATED ALWAYS AS IDENTITY, tekst text)");
        execute(service, "INSERT INTO rij (tekst) VALUES ('a')");
        execute(service, "DELETE FROM rij");
        assertThatThrownBy(() -> execute(service, "CREATE TABLE nog (id int)"))
            .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(service, "DROP TABLE rij"))
            .hasMessageContaining("must be owner");
      }
    }
  }

  @Test
  void rowsSurviveAStopAndAKill() throws Exception {
    try (var postgresql = start();
        var connection = postgresql.connectAsSuperuser("postgres")) {
      execute(connection, "CREATE TABLE rij (id int)");
    }
    var killed = start();
    try (var connection = killed.connectAsSuperuser("postgres")) {
      execute(connection, "INSERT INTO rij VALUES (1)");
    }
    var process = killed.process().orElseThrow();
    process.destroyForcibly();
    process.onExit().get(30, TimeUnit.SECONDS);

    try (var again = start();
        var connection = again.connectAsSuperuser("postgres");
        var rows = connection.createStatement().executeQuery("SELECT id FROM rij")) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void aServerThatAKilledProgramLeftIsReplaced() throws Exception {
    var left = start().process().orElseThrow();
    try (var moved = EmbeddedPostgresql.start(folder, FreePorts.find(1).getFirst(), PASSWORD)) {
      assertThat(moved.process().orElseThrow().pid()).isNotEqualTo(left.pid());
      assertThat(left.isAlive()).isFalse();
    }
  }

  private EmbeddedPostgresql start() throws Exception {
    return EmbeddedPostgresql.start(folder, port, PASSWORD);
  }

  private static Connection connect(EmbeddedPostgresql postgresql, String user, String password)
      throws SQLException {
    return DriverManager.getConnection(postgresql.jdbcUrl("intake"), user, password);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (var result = connection.createStatement().executeQuery("SHOW " + name)) {
      result.next();
      return result.getString(1);
    }
  }
}
