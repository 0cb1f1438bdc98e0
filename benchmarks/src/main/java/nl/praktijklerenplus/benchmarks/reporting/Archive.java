package nl.praktijklerenplus.benchmarks.reporting;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The inbox of the reporting service, written to as if Kafka had brought it all. */
final class Archive {

  private static final int BUFFER = 1 << 20;

  /** A transaction of its own for so many, as the service never writes all in one. */
  private static final int ROWS_A_COPY = 100_000;

  private final Connection connection;

  Archive(Connection connection) {
    this.connection = connection;
  }

  /**
   * @return how many
   */
  long add(Iterator<Told> events) throws SQLException {
    long added = 0;
    while (events.hasNext()) {
      added += addSome(events);
    }
    return added;
  }

  private long addSome(Iterator<Told> events) throws SQLException {
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy inbox (event_id, topic, key, gebeurtenis, subject, recorded_at, data,"
                    + " received_at) from stdin");
    StringBuilder rows = new StringBuilder(2 * BUFFER);
    for (int row = 0; row < ROWS_A_COPY && events.hasNext(); row++) {
      row(rows, events.next());
      if (rows.length() > BUFFER) {
        send(copy, rows);
      }
    }
    send(copy, rows);
    return copy.endCopy();
  }

  private static void row(StringBuilder rows, Told told) {
    rows.append(told.id()).append('\t').append(told.topic()).append('\t').append(told.key());
    rows.append('\t').append(told.gebeurtenis()).append('\t').append(told.key());
    rows.append('\t').append(told.bekend()).append('\t').append(told.json());
    rows.append('\t').append(told.bekend()).append('\n');
  }

  private static void send(CopyIn copy, StringBuilder rows) throws SQLException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    rows.setLength(0);
  }

  /** The data of the first events, as it stands there. */
  List<String> data(int most) throws SQLException {
    List<String> all = new ArrayList<>(most);
    connection.setAutoCommit(false);
    try (var query =
        connection.prepareStatement(
            "select cast(data as text) from inbox order by position limit ?")) {
      query.setInt(1, most);
      query.setFetchSize(10_000);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          all.add(rows.getString(1));
        }
      }
    } finally {
      connection.setAutoCommit(true);
    }
    return all;
  }

  double number(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getDouble(1);
    }
  }
}
