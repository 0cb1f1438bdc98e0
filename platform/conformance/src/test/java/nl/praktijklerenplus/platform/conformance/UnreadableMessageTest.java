package nl.praktijklerenplus.platform.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.KafkaReader;

import static org.assertj.core.api.Assertions.assertThat;

/** A message that could never be taken in must not hold up those behind it. */
class UnreadableMessageTest {

  private static final String FINE = "{\"text\":\"gewoon\"}";

  @Test
  void whatCannotBeKeptIsPassedBy() {
    assertThat(KafkaReader.read(message("sleutel", FINE))).isPresent();
    assertThat(KafkaReader.read(message(null, FINE))).isEmpty();
    assertThat(KafkaReader.read(message("sleutel", "{\"text\":\"\\u0000\"}"))).isEmpty();
    assertThat(KafkaReader.read(message("sleutel", "{\"text\":\"\\\\\\u0000\"}"))).isEmpty();
    assertThat(KafkaReader.read(message("sleutel", "geen json"))).isEmpty();
  }

  @Test
  void aBackslashBeforeSuchATextIsNoZeroCharacter() {
    assertThat(KafkaReader.read(message("sleutel", "{\"text\":\"\\\\u0000\"}"))).isPresent();
  }

  private static ConsumerRecord<String, String> message(String key, String value) {
    var message = new ConsumerRecord<>("plp.intake", 0, 0, key, value);
    Map.of(
            "ce_id", UUID.randomUUID().toString(),
            "ce_gebeurtenis", "Number",
            "ce_subject", "iemand",
            "ce_time", "2022-04-04T12:00:00Z")
        .forEach(
            (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return message;
  }
}
