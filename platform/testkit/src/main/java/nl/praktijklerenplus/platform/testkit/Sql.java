package nl.praktijklerenplus.platform.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into a service's own database, for what no answer of it shows. */
public final class Sql {

  private Sql() {}

  /** The first column of every row, as text; parameters are given as they are. */
  public static List<String> column(DataSource database, String query, Object... parameters) {
    try (Connection connection = database.getConnection()) {
      return column(connection, query, parameters);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same of everybody, whomever row-level security would show. */
  public static List<String> ofEverybody(DataSource database, String query, Object... parameters) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var everything = connection.createStatement()) {
        everything.execute("select set_config('app.alles', 'ja', true)");
        return column(connection, query, parameters);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> column(Connection connection, String query, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<String> column = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          column.add(rows.getString(1));
        }
      }
      return column;
    }
  }
}
