package nl.praktijklerenplus.platform.conformance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.relay.KafkaSender;
import nl.praktijklerenplus.platform.relay.OutboxConnection;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The outbox and its relay, against the real PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class RelayTest {

  private static final String TOPIC = "plp.intake";

  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  private KafkaConsumer<String, String> reader;
  private final List<String> arrived = new ArrayList<>();

  @BeforeEach
  void listen() {
    reader =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                kafka,
                "group.id",
                "relay-test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    reader.subscribe(List.of(TOPIC));
  }

  @AfterEach
  void stopListening() {
    reader.close();
  }

  @Test
  void whatIsCommittedLateIsNotSkipped() throws SQLException {
    String key = UUID.randomUUID().toString();
    try (Connection late = database.getConnection();
        Connection early = database.getConnection()) {
      late.setAutoCommit(false);
      early.setAutoCommit(false);
      put(late, key, "laat");
      put(early, key, "vroeg");
      early.commit();
      await().untilAsserted(() -> assertThat(arrivedOf(key)).containsExactly("vroeg"));
      late.commit();
      await().untilAsserted(() -> assertThat(arrivedOf(key)).containsExactly("vroeg", "laat"));
    }
    await().untilAsserted(() -> assertThat(waiting()).isZero());
  }

  @Test
  void rowsOfOneKeyKeepTheirOrder() throws SQLException {
    String key = UUID.randomUUID().toString();
    List<String> payloads = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      for (int i = 0; i < 2500; i++) {
        payloads.add("nummer " + i);
        put(connection, key, "nummer " + i);
      }
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(arrivedOf(key)).isEqualTo(payloads));
  }

  /** A relay that was killed after Kafka's acknowledgement and before the delete. */
  @Test
  void whatWasSentButNotDeletedIsSentAgain() throws Exception {
    String key = UUID.randomUUID().toString();
    var row =
        new OutboxConnection.Row(0, TOPIC, key, new JsonObject().put("ce_id", key), "twee keer");
    try (KafkaSender killed = new KafkaSender(Map.of("bootstrap.servers", kafka))) {
      killed.sendAll(List.of(row));
    }
    try (Connection connection = database.getConnection()) {
      put(connection, key, "twee keer");
    }
    await()
        .untilAsserted(() -> assertThat(arrivedOf(key)).containsExactly("twee keer", "twee keer"));
    await().untilAsserted(() -> assertThat(waiting()).isZero());
  }

  private static void put(Connection connection, String key, String payload) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into outbox (topic, key, headers, payload) values (?, ?, '{}', ?)")) {
      insert.setString(1, TOPIC);
      insert.setString(2, key);
      insert.setString(3, payload);
      insert.executeUpdate();
    }
  }

  private long waiting() throws SQLException {
    try (Connection connection = database.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from outbox")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private List<String> arrivedOf(String key) {
    reader
        .poll(Duration.ofMillis(200))
        .forEach(message -> arrived.add(message.key() + "/" + message.value()));
    return arrived.stream()
        .filter(one -> one.startsWith(key + "/"))
        .map(one -> one.substring(key.length() + 1))
        .toList();
  }
}
