package nl.praktijklerenplus.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import static org.awaitility.Awaitility.await;

/** What others read on Kafka. */
public record Published(String gebeurtenis, String value) {

  public JsonPath data() {
    return new JsonPath(value);
  }

  /** All messages under the key from the beginning, once there are so many. */
  public static List<Published> of(String topic, UUID key, int number) {
    String servers = GuardedKafka.forTests();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(one -> new TopicPartition(topic, one.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return read(consumer, key, number);
    }
  }

  private static List<Published> read(
      KafkaConsumer<String, String> consumer, UUID key, int number) {
    List<Published> found = new ArrayList<>();
    await()
        .pollInSameThread()
        .until(
            () -> {
              for (var one : consumer.poll(Duration.ofMillis(200))) {
                if (one.key().equals(key.toString())) {
                  byte[] name = one.headers().lastHeader("ce_gebeurtenis").value();
                  found.add(new Published(new String(name, StandardCharsets.UTF_8), one.value()));
                }
              }
              return found.size() >= number;
            });
    return found;
  }
}
