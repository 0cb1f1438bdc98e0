package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.platform.embedded.EmbeddedPostgresql;
import nl.praktijklerenplus.platform.embedded.PostgresqlServer;
import nl.praktijklerenplus.platform.embedded.ServiceDatabase;

public record PostgresqlPart(PlatformFolder folder, PlatformPorts ports, Secrets secrets)
    implements Part {

  @Override
  public String name() {
    return PlatformPorts.POSTGRESQL;
  }

  @Override
  public String url() {
    return "postgresql://127.0.0.1:" + ports.of(name());
  }

  @Override
  public Path log() {
    return folder.log(name());
  }

  @Override
  public Process launch() throws IOException {
    return server().launch(log());
  }

  private PostgresqlServer server() throws IOException {
    return new PostgresqlServer(folder.postgresql(), ports.of(name()), superuserPassword());
  }

  private String superuserPassword() {
    return secrets.password("postgres");
  }

  @Override
  public boolean ready() {
    var database = "jdbc:" + url() + "/postgres?connectTimeout=3&socketTimeout=5";
    try (var connection = DriverManager.getConnection(database, "postgres", superuserPassword())) {
      return connection.isValid(3);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Makes what is missing of the databases and roles. */
  public void provision() throws IOException, SQLException {
    var postgresql = new EmbeddedPostgresql(server());
    for (var name : ServiceDatabase.NAMES) {
      postgresql.provision(
          ServiceDatabase.of(
              name, secrets.password(name + "_owner"), secrets.password(name + "_service")));
    }
  }

  @Override
  public void stop(Process process) throws IOException {
    server().stop();
  }
}
