package nl.praktijklerenplus.intake;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Batch;
import nl.praktijklerenplus.platform.testkit.Conversation;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A batch that is broken off, by who sends it or by what is beneath: nothing is half done, and the
 * same batch again does what was not done yet.
 */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class BatchFaultsTest {

  @Inject DataSource database;

  private static String line(UUID student) {
    return People.line(student) + "\n";
  }

  private List<String> events(UUID student) {
    return Sql.column(database, "select version from event where stream = ?", student);
  }

  private static List<String> again(UUID... students) {
    String lines = Stream.of(students).map(BatchFaultsTest::line).collect(Collectors.joining());
    return Batch.answers(Roles.PRAKTIJKOPLEIDER, "", lines).lines().toList();
  }

  @Test
  void whoHangsUpInTheMiddleFindsWhatWasAnsweredAndCanSendAllOfItAgain() throws IOException {
    UUID answered = UUID.randomUUID();
    UUID unheard = UUID.randomUUID();
    UUID halfSaid = UUID.randomUUID();
    Conversation batch = Conversation.as(Roles.PRAKTIJKOPLEIDER, "");
    batch.say(line(answered));
    assertThat(batch.hear()).contains("\"geaccepteerd\"");
    batch.say(line(unheard) + line(halfSaid).substring(0, 60));
    batch.hangUp();

    assertThat(events(answered)).containsExactly("1");
    assertThat(events(halfSaid)).isEmpty();
    assertThat(again(answered, unheard, halfSaid))
        .satisfiesExactly(
            first -> assertThat(first).contains("\"al verwerkt\""),
            second -> assertThat(second).containsAnyOf("\"al verwerkt\"", "\"geaccepteerd\""),
            third -> assertThat(third).contains("\"geaccepteerd\""));
    assertThat(List.of(answered, unheard, halfSaid))
        .allSatisfy(student -> assertThat(events(student)).containsExactly("1"));
  }

  @Test
  void anOutageEndsTheAnswerAfterWhatWentWellAndWhatCameLaterIsNotRecorded() throws Exception {
    UUID before = UUID.randomUUID();
    UUID during = UUID.randomUUID();
    try (Conversation batch = Conversation.as(Roles.PRAKTIJKOPLEIDER, "");
        DatabaseAway away = new DatabaseAway(database)) {
      batch.say(line(before));
      assertThat(batch.hear()).contains("\"geaccepteerd\"");
      away.begins();
      batch.say(line(during));
      assertThat(batch.hearOrHungUp()).isEmpty();
    }
    await()
        .untilAsserted(
            () ->
                assertThat(again(before, during))
                    .satisfiesExactly(
                        first -> assertThat(first).contains("\"al verwerkt\""),
                        second ->
                            assertThat(second)
                                .containsAnyOf("\"al verwerkt\"", "\"geaccepteerd\"")));
    assertThat(List.of(before, during))
        .allSatisfy(student -> assertThat(events(student)).containsExactly("1"));
  }

  @Test
  void aLineThatIsLargerThanACommandIsRefusedAndHoldsUpNoOther() throws IOException {
    UUID student = UUID.randomUUID();
    try (Conversation batch = Conversation.as(Roles.PRAKTIJKOPLEIDER, "")) {
      batch.say("{\"sleutel\":\"%s\"}%n".formatted("x".repeat(300_000)));
      assertThat(batch.hear()).contains("\"status\":413").contains("262144 bytes");
      batch.say(line(student));
      assertThat(batch.hear()).contains("\"geaccepteerd\"");
    }
  }

  /** Nobody of the service comes in any more, and who was in is put out. */
  private static final class DatabaseAway implements AutoCloseable {

    private final Connection owner = connect("plp.database.owner");
    private final Connection service = connect("plp.database");
    private final AgroalDataSource ofTests;

    DatabaseAway(DataSource ofTests) throws SQLException {
      this.ofTests = ofTests.unwrap(AgroalDataSource.class);
    }

    void begins() throws SQLException {
      limit(0);
      try (var statement = service.createStatement()) {
        statement.execute(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where usename = current_user and pid <> pg_backend_pid()
            """);
      }
    }

    private void limit(int connections) throws SQLException {
      try (var statement = owner.createStatement()) {
        statement.execute(
            "alter database %s connection limit %d".formatted(owner.getCatalog(), connections));
      }
    }

    @Override
    public void close() throws SQLException {
      limit(-1);
      // What the tests had open was put out as well.
      ofTests.flush(AgroalDataSource.FlushMode.ALL);
      owner.close();
      service.close();
    }

    private static Connection connect(String who) {
      var config = ConfigProvider.getConfig();
      try {
        return DriverManager.getConnection(
            "jdbc:postgresql://" + config.getValue("plp.database.url", String.class),
            config.getValue(who + ".username", String.class),
            config.getValue(who + ".password", String.class));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
