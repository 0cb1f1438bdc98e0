package nl.praktijklerenplus.reporting.gebeurtenis.rest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedFact;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedTypes;

/**
 * A published event as one JSON object, by the NL GOV profile for CloudEvents. Without data it is a
 * tombstone: the person whose it is was forgotten.
 */
@Schema(name = "CloudEvent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEventMessage(
    String specversion,
    String id,
    String source,
    String type,
    Instant time,
    String subject,
    String datacontenttype,
    String dataschema,
    String gebeurtenis,
    @Schema(
            type = SchemaType.OBJECT,
            description =
                "Wat er gebeurde, volgens het schema van deze gebeurtenis; velden die u niet mag"
                    + " zien ontbreken. Ontbreekt data zelf, dan is de student vergeten")
        @Nullable Map<String, Object> data) {

  private static final ObjectMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /**
   * None for what the contracts do not know.
   *
   * @param hidden fields that are not for the reader
   */
  public static Optional<CloudEventMessage> of(
      PublishedFact event, PublishedTypes types, Set<String> hidden) {
    return types
        .of(event.topic(), event.gebeurtenis(), event.corrected())
        .map(type -> of(event, type, hidden));
  }

  private static CloudEventMessage of(
      PublishedFact event, PublishedTypes.Type type, Set<String> hidden) {
    return new CloudEventMessage(
        "1.0",
        event.eventId().toString(),
        type.source(),
        type.type(),
        event.recordedAt(),
        event.subject(),
        "application/json",
        type.schema(),
        event.gebeurtenis(),
        event.data().map(text -> without(hidden, text)).orElse(null));
  }

  /** A correction tells fields one step deeper. */
  private static Map<String, Object> without(Set<String> hidden, String text) {
    Map<String, Object> data = read(text);
    data.keySet().removeAll(hidden);
    if (data.get("velden") instanceof Map<?, ?> velden) {
      velden.keySet().removeAll(hidden);
    }
    return data;
  }

  private static Map<String, Object> read(String text) {
    try {
      return EXACT.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the archive holds what is no JSON", e);
    }
  }
}
