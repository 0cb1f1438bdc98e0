package nl.praktijklerenplus.platform.testkit;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks on Kafka as another service would, in the same form. */
public final class OtherService implements AutoCloseable {

  private final KafkaProducer<String, String> producer;

  public OtherService() {
    String servers = GuardedKafka.forTests();
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
  }

  /**
   * Publishes an event and waits until Kafka has it.
   *
   * @param key the key, and the subject
   * @param versie the event's version in its stream
   * @param fields its own fields and its context
   */
  public UUID says(
      String topic,
      String gebeurtenis,
      UUID key,
      UUID aggregaat,
      int versie,
      String datum,
      Map<String, ?> fields) {
    UUID id = UUID.randomUUID();
    repeats(id, topic, gebeurtenis, key, aggregaat, versie, datum, fields);
    return id;
  }

  /** Publishes an event under a known identity, as redelivery does. */
  public void repeats(
      UUID id,
      String topic,
      String gebeurtenis,
      UUID key,
      UUID aggregaat,
      int versie,
      String datum,
      Map<String, ?> fields) {
    Map<String, Object> data = new HashMap<>(fields);
    data.put("aggregaat", aggregaat);
    data.put("versie", versie);
    data.put("datum", datum);
    data.putIfAbsent("bekend", datum + "T14:00:00Z");
    data.putIfAbsent("actor", new UUID(0, 1));
    send(message(id, topic, gebeurtenis, key, data));
  }

  private static ProducerRecord<String, String> message(
      UUID id, String topic, String gebeurtenis, UUID key, Map<String, Object> data) {
    var message = new ProducerRecord<>(topic, key.toString(), json(data));
    Map.of(
            "ce_id", id.toString(),
            "ce_gebeurtenis", gebeurtenis,
            "ce_subject", key.toString(),
            "ce_time", Instant.now().toString())
        .forEach(
            (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return message;
  }

  private void send(ProducerRecord<String, String> message) {
    try {
      producer.send(message).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(Map<String, Object> data) {
    try {
      return new ObjectMapper().writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
