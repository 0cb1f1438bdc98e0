package nl.praktijklerenplus.platform.testkit.fuzz;

import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Makes values that keep to their schema. */
final class Right {

  private static final Pattern LIST = Pattern.compile("Uit de lijst ([\\w-]+)");
  private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);
  private static final int DAYS = 600;
  private static final int SMALL = 6;

  private final Random random;
  private final Known known;

  Right(Random random, Known known) {
    this.random = random;
    this.known = known;
  }

  JsonNode value(Described operation, String name, JsonNode given) {
    JsonNode schema = operation.resolved(given);
    if (schema.has("enum")) {
      return any(schema.get("enum"));
    }
    for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
      if (schema.has(choice)) {
        return value(operation, name, any(schema.get(choice)));
      }
    }
    return switch (type(schema)) {
      case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
      case "integer", "number" -> number(schema);
      case "array" -> array(operation, name, schema);
      case "object" -> object(operation, schema);
      default -> TextNode.valueOf(text(name, schema));
    };
  }

  private JsonNode any(JsonNode choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Of a type that may also be null, the other one. */
  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText();
  }

  private JsonNode number(JsonNode schema) {
    int least = schema.path("minimum").asInt(1);
    int most = Math.min(schema.path("maximum").asInt(Integer.MAX_VALUE), least + SMALL);
    return IntNode.valueOf(least + random.nextInt(most - least + 1));
  }

  private ArrayNode array(Described operation, String name, JsonNode schema) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i <= random.nextInt(2); i++) {
      array.add(value(operation, name, schema.path("items")));
    }
    return array;
  }

  ObjectNode object(Described operation, JsonNode schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (var property : schema.path("properties").properties()) {
      // Only who imports says since when something is known.
      if (required(schema, property.getKey())
          || random.nextBoolean() && !property.getKey().equals("bekend")) {
        object.set(property.getKey(), value(operation, property.getKey(), property.getValue()));
      }
    }
    return object;
  }

  private static boolean required(JsonNode schema, String name) {
    for (JsonNode required : schema.path("required")) {
      if (required.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String text(String name, JsonNode schema) {
    Matcher list = LIST.matcher(schema.path("description").asText());
    if (list.find()) {
      return known.code(list.group(1));
    }
    return switch (schema.path("format").asText()) {
      case "uuid" -> known.identity(name);
      case "date" -> FIRST.plusDays(random.nextInt(DAYS)).toString();
      case "date-time" -> FIRST.plusDays(random.nextInt(DAYS)) + "T12:00:00+02:00";
      default -> known.word(name).orElseGet(() -> "tekst" + random.nextInt(SMALL));
    };
  }
}
