package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;

/** One statement without parameters. */
final class Sql {

  private Sql() {}

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
