package nl.praktijklerenplus.platform.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Plain SQL under the service's own role, for what a test wants to see or to try. */
@ApplicationScoped
class Database {

  private final DataSource source;

  Database(DataSource source) {
    this.source = source;
  }

  int change(String sql, Object... values) {
    try (Connection connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of every row. */
  List<Object> column(String sql, Object... values) {
    try (Connection connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<Object> column = new ArrayList<>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          column.add(rows.getObject(1));
        }
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
