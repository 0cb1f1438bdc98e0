package nl.praktijklerenplus.platform.testkit.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Referentie;

/**
 * The JSON Schema of a published event's data, derived from its record. What people wrote in the
 * schema's file (what event and fields mean, who reacts) is kept.
 */
final class EventSchema {

  private static final String NOTHING_YET = "";
  private static final Map<String, Class<?>> OF_EVERY_EVENT = new LinkedHashMap<>();

  static {
    OF_EVERY_EVENT.put("aggregaat", UUID.class);
    OF_EVERY_EVENT.put("versie", Integer.class);
    OF_EVERY_EVENT.put("datum", LocalDate.class);
    OF_EVERY_EVENT.put("bekend", Instant.class);
    OF_EVERY_EVENT.put("actor", UUID.class);
  }

  private final GoldenEvent golden;
  private final WrittenWords words;
  private final Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
  private final List<String> required = new java.util.ArrayList<>();

  private EventSchema(GoldenEvent golden) {
    this.golden = golden;
    this.words = WrittenWords.of(golden.plural(), golden.gebeurtenis());
  }

  /**
   * @param golden the event as published
   * @param type its record
   * @param context what the aggregate adds
   */
  static Map<String, Object> of(GoldenEvent golden, Class<?> type, Map<String, Object> context) {
    EventSchema schema = new EventSchema(golden);
    Arrays.stream(type.getRecordComponents())
        .filter(component -> golden.data().has(component.getName()))
        .forEach(schema::add);
    context.keySet().stream()
        .sorted()
        .filter(name -> !schema.properties.containsKey(name))
        .forEach(name -> schema.add(name, form(context.get(name).getClass())));
    OF_EVERY_EVENT.forEach((name, common) -> schema.add(name, form(common)));
    return schema.toMap();
  }

  private void add(RecordComponent component) {
    Map<String, Object> form = form(component.getGenericType());
    Referentie list = component.getAnnotation(Referentie.class);
    if (list != null) {
      form.put("x-referentie", list.value());
    }
    boolean optional = component.getType() == Optional.class;
    describe(component.getName(), form, optional);
  }

  private void add(String name, Map<String, Object> form) {
    describe(name, form, false);
  }

  private void describe(String name, Map<String, Object> form, boolean optional) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("description", words.field(name).orElse(NOTHING_YET));
    property.putAll(form);
    properties.put(name, property);
    if (!optional) {
      required.add(name);
    }
  }

  private static Map<String, Object> form(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type inner = parameterized.getActualTypeArguments()[0];
      return switch (parameterized.getRawType().getTypeName()) {
        case "java.util.Optional" -> form(inner);
        case "java.util.List" -> map("type", "array", "items", form(inner));
        default -> map("type", "object");
      };
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return map("type", "string", "enum", Arrays.stream(plain.getEnumConstants()).toList());
    }
    return switch (plain.getName()) {
      case "java.util.UUID" -> map("type", "string", "format", "uuid");
      case "java.time.LocalDate" -> map("type", "string", "format", "date");
      case "java.time.Instant" -> map("type", "string", "format", "date-time");
      case "java.math.BigDecimal" -> map("type", "number");
      case "int", "java.lang.Integer", "long" -> map("type", "integer");
      case "boolean" -> map("type", "boolean");
      case "java.lang.String" -> map("type", "string");
      default -> throw new IllegalStateException("no published form for " + plain);
    };
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private Map<String, Object> toMap() {
    return map(
        "$schema", "https://json-schema.org/draft/2020-12/schema",
        "$id", golden.headers().get("ce_dataschema"),
        "title", golden.gebeurtenis(),
        "description", words.event().orElse(NOTHING_YET),
        "x-type", golden.headers().get("ce_type"),
        "x-topic", golden.topic(),
        "x-bron", golden.headers().get("ce_source"),
        "x-reageert", words.reactions(),
        "type", "object",
        "required", required,
        "properties", properties);
  }
}
