package nl.praktijklerenplus.platform.relay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends rows in their order and waits until Kafka has them all for good. */
public final class KafkaSender implements AutoCloseable {

  private static final Map<String, Object> RELIABLE =
      Map.of(
          ProducerConfig.ACKS_CONFIG,
          "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
          true,
          // One that gave up while a later one of its key arrived would turn their order round.
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
          Integer.MAX_VALUE,
          ProducerConfig.LINGER_MS_CONFIG,
          0,
          ProducerConfig.COMPRESSION_TYPE_CONFIG,
          "lz4");

  private final KafkaProducer<String, String> producer;

  /**
   * @param connection how to come to Kafka
   */
  public KafkaSender(Map<String, Object> connection) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.putAll(RELIABLE);
    this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  public void sendAll(List<OutboxConnection.Row> rows)
      throws InterruptedException, ExecutionException {
    List<Future<?>> acknowledged = new ArrayList<>(rows.size());
    for (OutboxConnection.Row row : rows) {
      acknowledged.add(producer.send(message(row)));
    }
    producer.flush();
    for (Future<?> one : acknowledged) {
      one.get();
    }
  }

  private static ProducerRecord<String, String> message(OutboxConnection.Row row) {
    var message = new ProducerRecord<>(row.topic(), row.key(), row.payload());
    row.headers()
        .forEach(
            header ->
                message
                    .headers()
                    .add(
                        header.getKey(),
                        header.getValue().toString().getBytes(StandardCharsets.UTF_8)));
    return message;
  }

  @Override
  public void close() {
    producer.close(java.time.Duration.ofSeconds(5));
  }
}
