package nl.praktijklerenplus.platform.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedKafkaTest {

  @TempDir Path folder;

  private final List<Integer> ports = FreePorts.find(2);

  @Test
  void messagesSurviveARestart() throws Exception {
    try (var kafka = start()) {
      createTopic(kafka);
      send(kafka, "gebeurtenis");
    }
    try (var again = start()) {
      assertThat(read(again)).containsExactly("gebeurtenis");
    }
  }

  @Test
  void aMisspelledTopicDoesNotAppear() throws Exception {
    try (var kafka = start();
        var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      assertThatThrownBy(
              () ->
                  admin
                      .describeTopics(List.of("plp.intaek"))
                      .allTopicNames()
                      .get(30, TimeUnit.SECONDS))
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  private EmbeddedKafka start() throws Exception {
    return EmbeddedKafka.start(folder, ports.getFirst(), ports.getLast());
  }

  private static void createTopic(EmbeddedKafka kafka) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic("t", 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
    }
  }

  private static void send(EmbeddedKafka kafka, String value) throws Exception {
    var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("t", "k", value)).get(30, TimeUnit.SECONDS);
    }
  }

  private static List<String> read(EmbeddedKafka kafka) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition("t", 0)));
      return consumer.poll(Duration.ofSeconds(30)).records(new TopicPartition("t", 0)).stream()
          .map(received -> received.value())
          .toList();
    }
  }
}
