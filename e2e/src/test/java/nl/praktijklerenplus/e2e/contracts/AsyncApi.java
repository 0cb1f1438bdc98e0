package nl.praktijklerenplus.e2e.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  static String of(List<EventContract> events, List<EventContract> incoming) {
    try {
      Map<String, Object> document =
          YAML.readValue(
              EventContract.CONTRACTS.resolve("asyncapi-basis.yaml").toFile(), LinkedHashMap.class);
      var channels = (Map<String, Map<String, Object>>) document.get("channels");
      channels
          .values()
          .forEach(channel -> channel.put("messages", messages(channel, events, incoming)));
      ((Map<String, Object>) document.get("components")).put("messages", all(events, incoming));
      return "# Gemaakt uit asyncapi-basis.yaml, schemas/ en golden/; wijzig dit bestand niet met de hand.\n"
          + YAML.writeValueAsString(document);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Object> messages(
      Map<String, Object> channel, List<EventContract> events, List<EventContract> incoming) {
    Predicate<EventContract> on = on(channel);
    return Stream.concat(events.stream(), incoming.stream())
        .filter(on)
        .collect(
            Collectors.toMap(
                EventContract::id,
                event -> Map.of("$ref", "#/components/messages/" + event.id()),
                (one, _) -> one,
                TreeMap::new));
  }

  /** A channel says itself of what it tells, or else every schema names its topic. */
  private static Predicate<EventContract> on(Map<String, Object> channel) {
    if (channel.get("x-soorten") instanceof List<?> kinds
        && channel.get("x-niet") instanceof List<?> without) {
      return event ->
          !event.isIncoming() && kinds.contains(event.plural()) && !without.contains(event.name());
    }
    return event -> event.topic().equals(channel.get("address"));
  }

  private static Map<String, Object> all(List<EventContract> events, List<EventContract> incoming) {
    Map<String, Object> messages = new LinkedHashMap<>();
    events.forEach(event -> messages.put(event.id(), message(event, "Kopregels", bindings(event))));
    incoming.forEach(
        event ->
            messages.put(
                event.id(),
                message(
                    event, "KopregelsVanOrganisatie", key(Optional.empty(), "Naar eigen keuze."))));
    return messages;
  }

  private static Map<String, Object> message(
      EventContract event, String headers, Map<String, Object> bindings) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("name", event.name());
    message.put("title", "%s (%s)".formatted(event.name(), event.plural()));
    message.put("summary", event.description());
    message.put("contentType", "application/json");
    message.put("headers", Map.of("$ref", "#/components/schemas/" + headers));
    message.put("payload", Map.of("$ref", event.file()));
    message.put("bindings", bindings);
    message.put("examples", List.of(example(event)));
    return message;
  }

  private static Map<String, Object> bindings(EventContract event) {
    return key(Optional.of("uuid"), "Gelijk aan het veld %s.".formatted(event.keyField()));
  }

  private static Map<String, Object> key(Optional<String> format, String description) {
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("type", "string");
    format.ifPresent(form -> key.put("format", form));
    key.put("description", description);
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
