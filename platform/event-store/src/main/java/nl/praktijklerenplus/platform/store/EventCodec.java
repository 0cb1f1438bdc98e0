package nl.praktijklerenplus.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Events as JSON: sealed where they are kept, without anything personal where they are published.
 */
public final class EventCodec {

  private static final ObjectMapper STORED = mapper().addModule(SealingModule.sealing()).build();
  private static final ObjectMapper PUBLISHED =
      mapper().addModule(SealingModule.leavingOut()).build();

  private EventCodec() {}

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder()
        .findAndAddModules()
        .defaultPropertyInclusion(
            com.fasterxml.jackson.annotation.JsonInclude.Value.construct(
                Include.NON_ABSENT, Include.ALWAYS))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
  }

  /** The record types of a sealed interface by their simple name. */
  public static Map<String, Class<?>> types(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));
  }

  /** For the store. What is personal is sealed; without a sealer there must be nothing personal. */
  public static ObjectNode stored(Object event, Sealer sealer) {
    try {
      var writer = STORED.writer().withAttribute(SealingModule.SEALER, sealer);
      return (ObjectNode) STORED.readTree(writer.writeValueAsString(event));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For others. Personal data and free text are left out. */
  public static ObjectNode published(Object event) {
    return PUBLISHED.valueToTree(event);
  }

  /** The JSON text as it leaves for others, numbers written plain: 20, never 2E+1. */
  public static String text(ObjectNode json) {
    try {
      return PUBLISHED.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static <E> E read(ObjectNode payload, Class<? extends E> type) {
    try {
      return STORED.treeToValue(payload, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("unreadable " + type.getSimpleName(), e);
    }
  }

  /**
   * For who may read it: the payload with what is sealed opened. What was sealed with a key that is
   * gone is left out.
   */
  static ObjectNode opened(ObjectNode payload, Class<?> type, Sealer sealer) {
    ObjectNode open = payload.deepCopy();
    Arrays.stream(type.getRecordComponents())
        .filter(Personal::isSealed)
        .map(RecordComponent::getName)
        .filter(name -> payload.path(name).isTextual())
        .forEach(
            name ->
                sealer
                    .open(name, payload.get(name).textValue())
                    .ifPresentOrElse(
                        value -> open.set(name, parse(value)), () -> open.remove(name)));
    return open;
  }

  private static JsonNode parse(byte[] json) {
    try {
      return STORED.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectMapper json() {
    return STORED;
  }
}
