package nl.praktijklerenplus.reporting.partner.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What stands on the topic of an organisation, from the beginning. */
final class PartnerTopic {

  private PartnerTopic() {}

  static List<ConsumerRecord<String, String>> of(String organisatie, UUID key) {
    return all(organisatie).stream().filter(one -> key.toString().equals(one.key())).toList();
  }

  /** The names of the events under the key, and a dash for a message without content. */
  static List<String> names(String organisatie, UUID key) {
    return of(organisatie, key).stream().map(PartnerTopic::name).toList();
  }

  static String name(ConsumerRecord<String, String> message) {
    return message.value() == null ? "-" : header(message, "ce_gebeurtenis");
  }

  static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  static List<ConsumerRecord<String, String>> all(String organisatie) {
    String servers =
        ConfigProvider.getConfig()
            .getOptionalValue("plp.test.kafka", String.class)
            .orElseGet(
                () -> ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partition = new TopicPartition("plp.partner." + organisatie, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      List<ConsumerRecord<String, String>> all = new ArrayList<>();
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(100)).forEach(all::add);
      }
      return all;
    }
  }
}
