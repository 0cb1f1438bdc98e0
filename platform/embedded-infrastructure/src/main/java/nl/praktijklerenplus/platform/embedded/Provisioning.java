package nl.praktijklerenplus.platform.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.core.Utils;

/** Makes the roles and the database of a service; running it again only sets the passwords anew. */
public final class Provisioning {

  /** Opens a connection to a database as its superuser. */
  @FunctionalInterface
  public interface Connections {
    Connection to(String database) throws SQLException;
  }

  private final Connections superuser;

  public Provisioning(Connections superuser) {
    this.superuser = superuser;
  }

  public void provision(ServiceDatabase database) throws SQLException {
    try (Connection connection = superuser.to("postgres")) {
      role(connection, database.owner());
      role(connection, database.service());
      createDatabase(connection, database);
    }
    try (Connection connection = superuser.to(database.name())) {
      grants(connection, database);
    }
  }

  private static void role(Connection connection, Account account) throws SQLException {
    String verb = exists(connection, "pg_roles", "rolname", account.name()) ? "ALTER" : "CREATE";
    execute(
        connection,
        "%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '%s'"
            .formatted(verb, account.name(), literal(account.password())));
  }

  private static void createDatabase(Connection connection, ServiceDatabase database)
      throws SQLException {
    if (!exists(connection, "pg_database", "datname", database.name())) {
      // CREATE DATABASE knows no IF NOT EXISTS and stands outside a transaction.
      execute(
          connection,
          "CREATE DATABASE %s OWNER %s".formatted(database.name(), database.owner().name()));
    }
  }

  private static void grants(Connection connection, ServiceDatabase database) throws SQLException {
    String owner = database.owner().name();
    String service = database.service().name();
    String defaults = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " IN SCHEMA public GRANT ";
    execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database.name()));
    execute(connection, "GRANT CONNECT ON DATABASE %s TO %s".formatted(database.name(), service));
    execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
    execute(connection, "GRANT USAGE, CREATE ON SCHEMA public TO " + owner);
    execute(connection, "GRANT USAGE ON SCHEMA public TO " + service);
    execute(connection, defaults + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + service);
    execute(connection, defaults + "USAGE, SELECT ON SEQUENCES TO " + service);
  }

  private static boolean exists(Connection connection, String catalog, String column, String name)
      throws SQLException {
    String query = "SELECT 1 FROM %s WHERE %s = ?".formatted(catalog, column);
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** DDL takes no bind parameters; the driver's own escaping does. */
  private static String literal(String text) throws SQLException {
    return Utils.escapeLiteral(null, text, true).toString();
  }
}
