package nl.praktijklerenplus.e2e.contracts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import static org.assertj.core.api.Assertions.assertThat;

/** All that stands on the topics, held against what the contracts promise. */
public final class PublishedTopics {

  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final Map<String, EventContract> byType =
      EventContract.all().stream()
          .collect(
              Collectors.toMap(
                  event -> event.schema().get("x-type").textValue(), Function.identity()));
  private final Map<String, JsonSchema> schemas =
      byType.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  event -> schema(VersionFlag.V202012, event.getValue().schema())));
  private final JsonSchema profile =
      schema(
          VersionFlag.V7,
          EventContract.read(
              EventContract.CONTRACTS.resolve("rulesets/nl-gov-cloudevents.schema.json")));

  /**
   * Reads every message of every topic and checks each.
   *
   * @return how many there were
   */
  public static int check(String bootstrapServers) {
    PublishedTopics contracts = new PublishedTopics();
    List<ConsumerRecord<String, String>> messages = contracts.everything(bootstrapServers);
    assertThat(messages).allSatisfy(contracts::check);
    return messages.size();
  }

  /** Every message of every topic. */
  public static List<ConsumerRecord<String, String>> all(String bootstrapServers) {
    return new PublishedTopics().everything(bootstrapServers);
  }

  private static JsonSchema schema(VersionFlag version, JsonNode schema) {
    return JsonSchemaFactory.getInstance(version).getSchema(schema, STRICT);
  }

  private void check(ConsumerRecord<String, String> message) throws JsonProcessingException {
    ObjectNode attributes = attributes(message);
    assertThat(profile.validate(attributes)).isEmpty();
    EventContract contract = byType.get(attributes.get("type").textValue());
    assertThat(contract).as("contract of " + attributes.get("type")).isNotNull();
    JsonNode data = EventContract.JSON.readTree(message.value());
    assertThat(schemas.get(attributes.get("type").textValue()).validate(data)).isEmpty();
    assertThat(message.topic()).isEqualTo(contract.topic());
    assertThat(message.key()).isEqualTo(data.get(contract.keyField()).textValue());
    assertThat(attributes.get("subject").textValue()).isEqualTo(message.key());
  }

  private static ObjectNode attributes(ConsumerRecord<String, String> message) {
    ObjectNode attributes = EventContract.JSON.createObjectNode();
    message
        .headers()
        .forEach(
            header ->
                attributes.put(
                    header.key().replaceFirst("^ce_", ""),
                    new String(header.value(), StandardCharsets.UTF_8)));
    attributes.set("datacontenttype", attributes.remove("content-type"));
    return attributes;
  }

  private List<ConsumerRecord<String, String>> everything(String bootstrapServers) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new StringDeserializer())) {
      Collection<TopicPartition> partitions =
          topics()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(one -> new TopicPartition(one.topic(), one.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> all = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
      return all;
    }
  }

  private Stream<String> topics() {
    return byType.values().stream().map(EventContract::topic).distinct();
  }
}
