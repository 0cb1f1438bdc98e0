package nl.praktijklerenplus.platform.testkit.access;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.RestAssured;

/** Makes a body that keeps to its schema, about the things that are given. */
final class Bodies {

  private static final Pattern LIST = Pattern.compile("Uit de lijst ([\\w-]+)");
  private static final String DAY = "2022-06-01";

  private final Map<String, UUID> about;
  private final String token;

  Bodies(Map<String, UUID> about, String token) {
    this.about = about;
    this.token = token;
  }

  ObjectNode of(JsonNode schema) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    schema
        .path("properties")
        .fields()
        .forEachRemaining(
            property -> {
              if (about.containsKey(property.getKey()) || isRequired(schema, property.getKey())) {
                body.set(property.getKey(), value(property.getKey(), property.getValue()));
              }
            });
    return body;
  }

  private static boolean isRequired(JsonNode schema, String name) {
    for (JsonNode required : schema.path("required")) {
      if (required.textValue().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private JsonNode value(String name, JsonNode schema) {
    if (about.containsKey(name)) {
      return TextNode.valueOf(about.get(name).toString());
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (schema.path("type").asText()) {
      case "boolean" -> BooleanNode.TRUE;
      case "integer", "number" -> IntNode.valueOf(Math.max(1, schema.path("minimum").asInt(1)));
      case "array" ->
          JsonNodeFactory.instance.arrayNode().add(value(name + "[]", schema.get("items")));
      case "object" -> of(schema);
      default -> TextNode.valueOf(text(schema));
    };
  }

  private String text(JsonNode schema) {
    Matcher list = LIST.matcher(schema.path("description").asText());
    if (list.find()) {
      return code(list.group(1));
    }
    return switch (schema.path("format").asText()) {
      case "uuid" -> UUID.randomUUID().toString();
      case "date" -> DAY;
      default -> "tekst";
    };
  }

  private String code(String list) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .get("/v1/referentie/" + list + "?op=" + DAY)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].code");
  }
}
