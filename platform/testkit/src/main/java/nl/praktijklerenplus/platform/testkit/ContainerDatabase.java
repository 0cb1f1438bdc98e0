package nl.praktijklerenplus.platform.testkit;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.testcontainers.postgresql.PostgreSQLContainer;

import nl.praktijklerenplus.platform.embedded.Provisioning;
import nl.praktijklerenplus.platform.embedded.ServiceDatabase;

/** Gives a PostgreSQL in a container the same roles and database as the embedded one. */
final class ContainerDatabase {

  private ContainerDatabase() {}

  static void provision(PostgreSQLContainer container, ServiceDatabase database)
      throws SQLException {
    String server = container.getJdbcUrl().replaceAll("/[^/]*$", "/");
    new Provisioning(
            name ->
                DriverManager.getConnection(
                    server + name, container.getUsername(), container.getPassword()))
        .provision(database);
  }
}
