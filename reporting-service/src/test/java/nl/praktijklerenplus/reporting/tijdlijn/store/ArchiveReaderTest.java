package nl.praktijklerenplus.reporting.tijdlijn.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ArchiveReaderTest {

  private static final String INSERT =
      """
      insert into inbox (event_id, topic, key, gebeurtenis, subject, recorded_at, data, received_at)
      values ('%s', 'plp.intake', 'geen', 'IetsAnders', 'geen', now(), '{}', now())
      """;

  private static final String WAITING =
      "select 1 from pg_locks where relation = 'inbox'::regclass and not granted";

  @Inject ArchiveReader archive;
  @Inject DataSource database;

  @Test
  void nothingAtOrBeforeTheEndCanStillAppear() throws SQLException {
    UUID late = UUID.randomUUID();
    CompletableFuture<Long> end;
    try (Connection writer = database.getConnection()) {
      writer.setAutoCommit(false);
      insert(writer, late);
      end = CompletableFuture.supplyAsync(archive::end);
      await().until(() -> locksWaiting(writer));
      assertThat(end).isNotDone();
      writer.commit();
      writer.setAutoCommit(true);
    }
    assertThat(end.join()).isGreaterThanOrEqualTo(position(late));
  }

  @Test
  void aPositionThatWasLostIsNoReasonToWait() throws SQLException {
    UUID lost = UUID.randomUUID();
    try (Connection writer = database.getConnection()) {
      writer.setAutoCommit(false);
      insert(writer, lost);
      writer.rollback();
      writer.setAutoCommit(true);
    }
    UUID kept = UUID.randomUUID();
    try (Connection writer = database.getConnection()) {
      insert(writer, kept);
    }
    assertThat(archive.end()).isGreaterThanOrEqualTo(position(kept));
  }

  private static void insert(Connection connection, UUID event) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(INSERT.formatted(event));
    }
  }

  /** Asked on the connection that is there: the pool has no third one. */
  private static boolean locksWaiting(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(WAITING)) {
      return rows.next();
    }
  }

  private long position(UUID event) {
    List<String> found =
        Sql.column(database, "select position from inbox where event_id = ?", event);
    return Long.parseLong(found.getFirst());
  }
}
