package nl.praktijklerenplus.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions of a build on plain connections. */
final class Jdbc {

  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private Jdbc() {}

  /** All of the work or nothing, with the schema first in the search path. */
  static <T> T transaction(DataSource source, String schema, Work<T> work) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        searchFirst(connection, schema);
        T result = work.on(connection);
        connection.commit();
        return result;
      } finally {
        // What was committed is not touched by it.
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static void searchFirst(Connection connection, String schema) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select set_config('search_path', quote_ident(?) || ', public', true)")) {
      statement.setString(1, schema);
      statement.execute();
    }
  }

  static int change(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
