package nl.praktijklerenplus.platform.consumer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Reads a CloudEvent in binary mode. What is none is named in the log by its place and passed. */
public final class KafkaReader {

  private static final Logger LOG = Logger.getLogger(KafkaReader.class);
  private static final Pattern ZERO = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private KafkaReader() {}

  public static Optional<ReceivedEvent> read(ConsumerRecord<String, String> message) {
    try {
      return Optional.of(
          new ReceivedEvent(
              UUID.fromString(header(message, "ce_id")),
              message.topic(),
              Objects.requireNonNull(message.key()),
              header(message, "ce_gebeurtenis"),
              header(message, "ce_subject"),
              Instant.parse(header(message, "ce_time")),
              (ObjectNode) MAPPER.readTree(storable(message.value()))));
    } catch (JsonProcessingException | RuntimeException e) {
      LOG.errorf(
          "not one of our events: %s-%d@%d",
          message.topic(), message.partition(), message.offset());
      return Optional.empty();
    }
  }

  /** PostgreSQL keeps no zero character: an event with one could never be taken in. */
  private static String storable(String json) {
    if (ZERO.matcher(json).find()) {
      throw new IllegalArgumentException("a zero character");
    }
    return json;
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
