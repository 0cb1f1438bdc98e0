package nl.praktijklerenplus.platform.testkit.contract;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import nl.praktijklerenplus.platform.store.OutboxRow;

import static nl.praktijklerenplus.platform.testkit.contract.ContractFolder.JSON;

/** A golden file: one published event as it stands on Kafka, CloudEvents in binary mode. */
record GoldenEvent(String topic, String key, Map<String, String> headers, ObjectNode data) {

  static GoldenEvent of(OutboxRow row) {
    try {
      return new GoldenEvent(
          row.topic(), row.key(), row.headers(), (ObjectNode) JSON.readTree(row.payload()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoldenEvent read(Path file) {
    return JSON.convertValue(ContractFolder.read(file), GoldenEvent.class);
  }

  static List<GoldenEvent> all() {
    return ContractFolder.files(ContractFolder.CONTRACTS.resolve("golden")).stream()
        .map(GoldenEvent::read)
        .toList();
  }

  /** For the file, in an order that does not change from run to run. */
  Map<String, Object> sorted() {
    Map<String, Object> file = new TreeMap<>(Map.of("topic", topic, "key", key));
    file.put("headers", new TreeMap<>(headers));
    file.put("data", JSON.convertValue(data, TreeMap.class));
    return file;
  }

  String gebeurtenis() {
    return headers.get("ce_gebeurtenis");
  }

  int versie() {
    return data.get("versie").intValue();
  }

  String plural() {
    return headers.get("ce_type").split("\\.")[2];
  }

  /** The attributes as CloudEvents names them, whatever carries them. */
  ObjectNode attributes() {
    ObjectNode attributes = JSON.createObjectNode();
    headers.forEach((name, value) -> attributes.put(name.replaceFirst("^ce_", ""), value));
    attributes.set("datacontenttype", attributes.remove("content-type"));
    return attributes;
  }

  ConsumerRecord<String, String> message() {
    var message = new ConsumerRecord<>(topic, 0, 0, key, data.toString());
    headers.forEach(
        (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return message;
  }
}
