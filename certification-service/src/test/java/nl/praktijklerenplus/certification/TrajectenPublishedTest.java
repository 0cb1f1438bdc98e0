package nl.praktijklerenplus.certification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What others read of a traject. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class TrajectenPublishedTest {

  private static final String TOPIC = "plp.certification";

  @Test
  void everyEventTellsWhoseTrajectItIsUnderTheStudentsKeyAndNeverTheToelichting() {
    String secret = "geheim-" + UUID.randomUUID();
    try (Others others = new Others()) {
      UUID student = others.activeStudent();
      String traject = rejected(student, secret);
      assertThat(published(student, 3))
          .extracting(TrajectenPublishedTest::gebeurtenis)
          .containsExactly(
              "ErkenningstrajectGestart", "RmtAanvraagIngediend", "RmtAanvraagAfgewezen");
      assertThat(published(student, 3))
          .allSatisfy(
              message -> {
                JsonPath data = new JsonPath(message.value());
                assertThat(data.getString("traject")).isEqualTo(traject);
                assertThat(data.getString("student")).isEqualTo(student.toString());
                assertThat(data.getString("kwalificatie")).isEqualTo("25258");
                assertThat(message.value()).doesNotContain(secret);
              });
    }
  }

  private static String rejected(UUID student, String toelichting) {
    String traject = Portal.started(student);
    Portal.step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-01").statusCode(201);
    Portal.post(
            Roles.RMT,
            Portal.TRAJECTEN + "/" + traject + "/rmt-afwijzingen",
            "{\"datum\":\"2022-06-02\",\"toelichting\":\"%s\"}".formatted(toelichting))
        .statusCode(201);
    return traject;
  }

  private static String gebeurtenis(ConsumerRecord<String, String> message) {
    return new String(
        message.headers().lastHeader("ce_gebeurtenis").value(), StandardCharsets.UTF_8);
  }

  /** All messages under the key from the beginning, once there are so many. */
  private static List<ConsumerRecord<String, String>> published(UUID key, int number) {
    String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    List<ConsumerRecord<String, String>> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(one -> new TopicPartition(TOPIC, one.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .pollInSameThread()
          .until(
              () -> {
                for (ConsumerRecord<String, String> one : consumer.poll(Duration.ofMillis(200))) {
                  if (one.key().equals(key.toString())) {
                    found.add(one);
                  }
                }
                return found.size() >= number;
              });
    }
    return found;
  }
}
