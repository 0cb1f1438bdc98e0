package nl.praktijklerenplus.platform.relay;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The relay's own connection. The lock, the reading and the deleting share it on purpose: when it
 * breaks, the right to delete is gone at the same moment as the lock.
 */
public final class OutboxConnection implements AutoCloseable {

  /** A message as it will stand on Kafka. */
  public record Row(long position, String topic, String key, JsonObject headers, String payload) {}

  private static final int BATCH = 1000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long LOCK = 0x706c70_6f757462L; // "plp outb"

  private final SqlConnection connection;

  private OutboxConnection(SqlConnection connection) {
    this.connection = connection;
  }

  public static OutboxConnection open(Pool pool) {
    return new OutboxConnection(pool.getConnection().await().atMost(PATIENCE));
  }

  public boolean becomeOwner() {
    return rows("select pg_try_advisory_lock($1)", Tuple.of(LOCK)).iterator().next().getBoolean(0);
  }

  public List<Row> next() {
    var rows =
        rows(
            "select position, topic, key, headers, payload from outbox order by position limit $1",
            Tuple.of(BATCH));
    return StreamSupport.stream(rows.spliterator(), false)
        .map(
            row ->
                new Row(
                    row.getLong(0),
                    row.getString(1),
                    row.getString(2),
                    row.getJsonObject(3),
                    row.getString(4)))
        .toList();
  }

  public void delete(List<Row> rows) {
    if (!rows.isEmpty()) {
      Long[] positions = rows.stream().map(Row::position).toArray(Long[]::new);
      rows("delete from outbox where position = any($1)", Tuple.tuple().addArrayOfLong(positions));
    }
  }

  private RowSet<io.vertx.mutiny.sqlclient.Row> rows(String sql, Tuple parameters) {
    return connection.preparedQuery(sql).execute(parameters).await().atMost(PATIENCE);
  }

  /** The connection goes back to the pool, so the lock must be given up by hand. */
  @Override
  public void close() {
    connection
        .query("select pg_advisory_unlock_all()")
        .execute()
        .eventually(connection::close)
        .onFailure()
        .recoverWithNull()
        .await()
        .atMost(PATIENCE);
  }
}
