package nl.praktijklerenplus.e2e.contracts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** docs/event-catalogus.md: every published event for a person to read. */
final class EventCatalogue {

  private static final String INTRODUCTION =
      """
      # Event-catalogus

      Wat de diensten op Kafka vertellen. Dit bestand is gemaakt uit `contracts/` (schema's en golden files); wijzig het niet met
      de hand. Een gebeurtenis is een CloudEvent in binaire vorm volgens het NL GOV-profiel: de kopregels `ce_*` zeggen wat er
      gebeurde, de inhoud is JSON. Berichten met dezelfde sleutel staan op volgorde. Velden die u niet kent laat u ongemoeid: een
      versie kan er facultatieve velden bij krijgen, al het andere is een nieuwe versie met een nieuw type. Geen enkel bericht
      bevat persoonsgegevens of vrije tekst. De dienst `reporting` bewaart bovendien elke gebeurtenis.

      """;

  private EventCatalogue() {}

  static String of(List<EventContract> events) {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    events.stream()
        .collect(
            Collectors.groupingBy(
                EventContract::topic, java.util.TreeMap::new, Collectors.toList()))
        .forEach((topic, some) -> text.append(topic(topic, some)));
    return text.toString();
  }

  private static String topic(String topic, List<EventContract> events) {
    return "## Topic `%s`\n\n".formatted(topic)
        + events.stream().map(EventCatalogue::event).collect(Collectors.joining());
  }

  private static String event(EventContract event) {
    return """
        ### %s (%s)

        %s

        | | |
        |---|---|
        | type | `%s` |
        | sleutel | %s |
        | van | %s |
        %s
        | veld | vorm | | betekenis |
        |---|---|---|---|
        %s
        <details><summary>Voorbeeld</summary>

        ```json
        %s
        ```

        </details>

        """
        .formatted(
            event.name(),
            event.plural(),
            event.description(),
            event.schema().get("x-type").textValue(),
            event.keyField(),
            event.schema().get("x-bron").textValue(),
            reactions(event.schema().get("x-reageert")),
            fields(event),
            example(event.golden()));
  }

  private static String reactions(JsonNode reactions) {
    return StreamSupport.stream(reactions.spliterator(), false)
        .map(
            one ->
                "| %s | %s |\n"
                    .formatted(one.get("dienst").textValue(), one.get("doet").textValue()))
        .collect(Collectors.joining());
  }

  private static String fields(EventContract event) {
    StringBuilder rows = new StringBuilder();
    event
        .schema()
        .get("properties")
        .fields()
        .forEachRemaining(
            field ->
                rows.append(
                    "| `%s` | %s | %s | %s |\n"
                        .formatted(
                            field.getKey(),
                            form(field.getValue()),
                            event.required().contains(field.getKey()) ? "" : "facultatief",
                            field.getValue().get("description").textValue())));
    return rows.toString();
  }

  private static String form(JsonNode schema) {
    if (schema.has("items")) {
      return "lijst van " + form(schema.get("items"));
    }
    if (schema.has("enum")) {
      return StreamSupport.stream(schema.get("enum").spliterator(), false)
          .map(JsonNode::textValue)
          .collect(Collectors.joining(", "));
    }
    String list = schema.has("x-referentie") ? ", code uit de lijst %s" : "";
    return schema.path("format").asText(schema.get("type").textValue())
        + list.formatted(schema.path("x-referentie").asText());
  }

  private static String example(JsonNode golden) {
    try {
      return EventContract.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(golden);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
