package nl.praktijklerenplus.platform.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.BatchProcessor;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the consumer promises, whatever the handler. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class ConsumerTest {

  @Inject Hearing hearing;
  @Inject BatchProcessor processor;
  @Inject OnContext context;
  @Inject Database database;

  private OtherService other;
  private final UUID key = UUID.randomUUID();

  @BeforeEach
  void begin() {
    hearing.mended(false);
    other = new OtherService();
  }

  @AfterEach
  void end() {
    other.close();
  }

  @Test
  void anEventThatComesTwiceIsHandledOnce() {
    UUID id = says(key, 1, Map.of());
    other.repeats(id, Hearing.TOPIC, "Number", key, key, 1, "2022-04-04", Map.of("number", 1));
    says(key, 2, Map.of());
    await().untilAsserted(() -> assertThat(heard(key)).contains(2));
    assertThat(heard(key)).containsExactly(1, 2);
  }

  @Test
  void anEventOfAnUnknownNamePasses() {
    other.says(Hearing.TOPIC, "SomethingNew", key, key, 1, "2022-04-04", Map.of());
    says(key, 2, Map.of());
    await().untilAsserted(() -> assertThat(heard(key)).containsExactly(2));
  }

  @Test
  void aPoisonedEventHoldsUpItsOwnKeyOnlyAndIsDrivenAgainInOrder() {
    UUID healthy = UUID.randomUUID();
    says(key, 1, Map.of());
    says(key, 2, Map.of("poison", true));
    says(key, 3, Map.of());
    says(healthy, 1, Map.of());
    await().untilAsserted(() -> assertThat(parked()).hasSize(2));
    await().untilAsserted(() -> assertThat(heard(healthy)).containsExactly(1));
    says(key, 4, Map.of());
    await().untilAsserted(() -> assertThat(parked()).hasSize(3));
    // The events that stood in one batch with the poison were undone with it: they wait as well.
    List<Object> before = heard(key);
    assertThat(before).doesNotContain(2, 3, 4);

    hearing.mended(true);
    int driven = context.await(() -> processor.retry(key.toString()));

    assertThat(driven).isEqualTo(4 - before.size());
    assertThat(heard(key)).containsExactly(1, 2, 3, 4);
    assertThat(parked()).isEmpty();
    says(key, 5, Map.of());
    await().untilAsserted(() -> assertThat(heard(key)).containsExactly(1, 2, 3, 4, 5));
  }

  @Test
  void anOutageInTheMiddleOfABatchLosesNothingAndDoublesNothing() {
    hearing.outages(2);
    says(key, 1, Map.of());
    says(key, 2, Map.of());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(heard(key)).containsExactly(1, 2));
    assertThat(hearing.outagesLeft()).isZero();
  }

  private UUID says(UUID key, int number, Map<String, Object> more) {
    Map<String, Object> fields = new java.util.HashMap<>(more);
    fields.put("number", number);
    return other.says(Hearing.TOPIC, "Number", key, key, number, "2022-04-04", fields);
  }

  private List<Object> heard(UUID key) {
    return database.column(
        "select number from heard where key = ? order by position", key.toString());
  }

  private List<Object> parked() {
    return database.column("select event_id from parked where key = ?", key.toString());
  }
}
