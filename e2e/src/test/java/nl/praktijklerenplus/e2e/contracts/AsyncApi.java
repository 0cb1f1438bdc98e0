package nl.praktijklerenplus.e2e.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;

/** contracts/asyncapi.yaml: what hand-written asyncapi-basis.yaml says, and every event. */
final class AsyncApi {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .build());

  private AsyncApi() {}

  @SuppressWarnings("unchecked")
  static String of(List<EventContract> events) {
    try {
      Map<String, Object> document =
          YAML.readValue(
              EventContract.CONTRACTS.resolve("asyncapi-basis.yaml").toFile(), LinkedHashMap.class);
      var channels = (Map<String, Map<String, Object>>) document.get("channels");
      channels.values().forEach(channel -> channel.put("messages", messages(channel, events)));
      ((Map<String, Object>) document.get("components")).put("messages", all(events));
      return "# Gemaakt uit asyncapi-basis.yaml, schemas/ en golden/; wijzig dit bestand niet met de hand.\n"
          + YAML.writeValueAsString(document);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Object> messages(
      Map<String, Object> channel, List<EventContract> events) {
    return events.stream()
        .filter(event -> event.topic().equals(channel.get("address")))
        .collect(
            Collectors.toMap(
                EventContract::id,
                event -> Map.of("$ref", "#/components/messages/" + event.id()),
                (one, _) -> one,
                TreeMap::new));
  }

  private static Map<String, Object> all(List<EventContract> events) {
    Map<String, Object> messages = new LinkedHashMap<>();
    events.forEach(event -> messages.put(event.id(), message(event)));
    return messages;
  }

  private static Map<String, Object> message(EventContract event) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("name", event.name());
    message.put("title", "%s (%s)".formatted(event.name(), event.plural()));
    message.put("summary", event.description());
    message.put("contentType", "application/json");
    message.put("headers", Map.of("$ref", "#/components/schemas/Kopregels"));
    message.put(
        "payload", Map.of("$ref", "./schemas/%s/%s.json".formatted(event.plural(), event.name())));
    message.put("bindings", bindings(event));
    message.put("examples", List.of(example(event)));
    return message;
  }

  private static Map<String, Object> bindings(EventContract event) {
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("type", "string");
    key.put("format", "uuid");
    key.put("description", "Gelijk aan het veld %s.".formatted(event.keyField()));
    Map<String, Object> kafka = new LinkedHashMap<>();
    kafka.put("key", key);
    kafka.put("bindingVersion", "0.5.0");
    return Map.of("kafka", kafka);
  }

  private static Map<String, Object> example(EventContract event) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("name", event.name());
    example.put("headers", event.golden().get("headers"));
    example.put("payload", event.golden().get("data"));
    return example;
  }
}
