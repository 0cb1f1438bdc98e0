package nl.praktijklerenplus.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Who builds. It goes with the connection that took it; that two would build for a moment does no
 * harm, because every slice is done once.
 */
final class BuilderLock {

  private static final String OF = "(hashtextextended('build ' || ?, 0))";

  private BuilderLock() {}

  static boolean take(Connection connection, Projection projection) throws SQLException {
    return ask(connection, "select pg_try_advisory_lock" + OF, projection);
  }

  static void release(Connection connection, Projection projection) throws SQLException {
    ask(connection, "select pg_advisory_unlock" + OF, projection);
  }

  private static boolean ask(Connection connection, String sql, Projection projection)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, projection.name());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }
}
