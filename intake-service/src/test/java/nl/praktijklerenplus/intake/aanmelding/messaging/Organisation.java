package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes on the topic of an organisation, good and bad. */
final class Organisation implements AutoCloseable {

  private final String code;
  private final KafkaProducer<String, byte[]> producer;

  Organisation(String code) {
    this(
        code,
        Map.of(
            "bootstrap.servers",
            ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)));
  }

  Organisation(String code, Map<String, Object> connection) {
    this.code = code;
    this.producer =
        new KafkaProducer<>(connection, new StringSerializer(), new ByteArraySerializer());
  }

  static Map<String, String> headers(UUID id) {
    return new HashMap<>(
        Map.of(
            "ce_id", id.toString(),
            "ce_specversion", "1.0",
            "ce_source", "urn:nld:test",
            "ce_type", Envelope.TYPE,
            "content-type", "application/json"));
  }

  static String body(String code, String organisatie, String datum) {
    return """
        {"code":"%s","organisatie":"%s","doorverwijzer":"JOBCOACH","doelgroep":"ANDERS","datum":"%s"}
        """
        .formatted(code, organisatie, datum);
  }

  /** Asks in good form; where the message stands. */
  long asks(UUID id, String person) {
    return sends(headers(id), body(person, code, "2022-04-04"));
  }

  long sends(Map<String, String> headers, String body) {
    return sends(headers, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
  }

  long sends(Map<String, String> headers, byte[] body) {
    var message = new ProducerRecord<>("plp.aanmeldingen." + code, "k", body);
    headers.forEach(
        (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      return producer.send(message).get().offset();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
