package nl.praktijklerenplus.reporting.gebeurtenis.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Apart;
import nl.praktijklerenplus.reporting.gebeurtenis.store.EventFeed.Found;
import nl.praktijklerenplus.reporting.gebeurtenis.store.EventFeed.Which;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A reader who goes on from where they were misses nothing, in whatever order it is committed. */
@QuarkusTest
// after all builds: what it puts in the archive is no fact, and would be in their way
@Order(Order.DEFAULT + 1)
@TestProfile(Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class EventFeedTest {

  private static final String INSERT =
      """
      insert into inbox (event_id, topic, key, gebeurtenis, subject, recorded_at, data, received_at)
      values ('%s', 'plp.placement', 'geen', 'Proefgebeurtenis', 'geen', now(), '{}', now())
      """;

  @Inject EventFeed feed;
  @Inject AfterRestore restore;
  @Inject Transactions transactions;
  @Inject OnContext context;
  @Inject DataSource database;

  private Found after(long place) {
    Which which = new Which(Set.of("Proefgebeurtenis"), Set.of("plp.placement"));
    return context.await(
        () -> transactions.everything(session -> feed.after(session, place, 500, which)));
  }

  private long end() {
    long place = 0;
    for (Found found = after(0); found.last() != place; found = after(place)) {
      place = found.last();
    }
    return place;
  }

  private static List<UUID> ids(Found found) {
    return found.items().stream().map(PublishedFact::eventId).toList();
  }

  private static void insert(Connection connection, UUID event) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(INSERT.formatted(event));
    }
  }

  @Test
  void whatIsCommittedLateIsNotSkipped() throws SQLException {
    UUID late = UUID.randomUUID();
    UUID early = UUID.randomUUID();
    long begin = end();
    long between;
    try (Connection slow = database.getConnection();
        Connection fast = database.getConnection()) {
      slow.setAutoCommit(false);
      insert(slow, late);
      insert(fast, early);
      Found found = after(begin);
      assertThat(ids(found)).isEmpty();
      between = found.last();
      slow.commit();
      slow.setAutoCommit(true);
    }
    await().untilAsserted(() -> assertThat(ids(after(between))).containsExactly(late, early));
  }

  @Test
  void theOneThatGotTheHigherPositionMayComeFirst() throws SQLException {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    long begin = end();
    try (Connection older = database.getConnection();
        Connection newer = database.getConnection()) {
      older.setAutoCommit(false);
      try (var statement = older.createStatement()) {
        statement.executeQuery("select pg_current_xact_id()");
      }
      insert(newer, second);
      insert(older, first);
      older.commit();
      older.setAutoCommit(true);
    }
    await().untilAsserted(() -> assertThat(ids(after(begin))).containsExactly(first, second));
    Found found = after(begin);
    assertThat(ids(after(found.items().getFirst().position()))).containsExactly(second);
    assertThat(ids(after(found.last()))).isEmpty();
  }

  @Test
  void ofAPlaceThatIsNotThereIsSaidSo() {
    assertThat(after(Long.MAX_VALUE).known()).isFalse();
    assertThat(after(0).known()).isTrue();
  }

  @Test
  void afterADumpIsRestoredElsewhereReadersGoOn() throws SQLException {
    UUID before = UUID.randomUUID();
    UUID restored = UUID.randomUUID();
    try (Connection connection = database.getConnection()) {
      insert(connection, before);
    }
    long place = end();
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      insert(connection, restored);
      statement.executeUpdate(
          "update inbox set xid = cast('999999999999' as xid8) where event_id = '%s'"
              .formatted(restored));
    }
    assertThat(ids(after(place))).isEmpty();
    assertThat(restore.mend()).isPositive();
    await().untilAsserted(() -> assertThat(ids(after(place))).containsExactly(restored));
    assertThat(restore.mend()).isZero();
  }
}
