package nl.praktijklerenplus.platform.testkit.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** Whether an answer is one that the document foretells. */
final class Verdict {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROBLEM = "application/problem+json";
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private static final Map<JsonNode, JsonSchema> READ = new ConcurrentHashMap<>();

  /** Who asks for some fields does not get the others. */
  private static final String FEWER_FIELDS = "velden=";

  private Verdict() {}

  /** What is wrong with any answer of this service. */
  static List<String> always(Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.status() >= 500) {
      faults.add("status %d".formatted(answer.status()));
    }
    if (!answer.versioned()) {
      faults.add("no API-Version with %d".formatted(answer.status()));
    }
    if (answer.type().contains("html") || answer.text().stripLeading().startsWith("<")) {
      faults.add("HTML with %d".formatted(answer.status()));
    }
    if (answer.status() >= 400 && !answer.type().equals(PROBLEM)) {
      faults.add("%d is %s and no problem".formatted(answer.status(), answer.type()));
    }
    answer
        .json()
        .filter(_ -> answer.type().equals(PROBLEM))
        .map(problem -> problem.path("type").asText())
        .filter(type -> !Problems.isDocumented(type))
        .ifPresent(type -> faults.add("undocumented type '%s'".formatted(type)));
    return faults;
  }

  /**
   * What is wrong with an answer of this operation.
   *
   * @param target what was asked: the path with its query
   */
  static List<String> of(Described operation, Answer answer, String target) {
    List<String> faults = always(answer);
    faults.addAll(form(operation, answer, target));
    return faults;
  }

  /** How it is otherwise than the document says. */
  static List<String> form(Described operation, Answer answer, String target) {
    List<String> faults = new ArrayList<>();
    if (!operation.knows(answer.status())) {
      faults.add("undocumented status %d".formatted(answer.status()));
    } else if (!answer.text().isEmpty()) {
      JsonNode content = operation.content(answer.status());
      Optional<JsonNode> form =
          content
              .propertyStream()
              .filter(one -> one.getKey().equals(answer.type()))
              .map(Map.Entry::getValue)
              .findFirst();
      if (form.isEmpty()) {
        faults.add("undocumented form %s with %d".formatted(answer.type(), answer.status()));
      } else if (answer.type().endsWith("ndjson")) {
        // The document tells of all of them together.
        JsonNode aLine = schema(form.get()).path("items");
        answer
            .text()
            .lines()
            .map(line -> new Answer(answer.status(), true, answer.contentType(), line))
            .forEach(line -> faults.addAll(inside(operation, aLine, line, target)));
      } else if (answer.type().endsWith("json")) {
        faults.addAll(inside(operation, schema(form.get()), answer, target));
      }
    }
    return faults;
  }

  private static List<String> inside(
      Described operation, JsonNode schema, Answer answer, String target) {
    List<String> faults = new ArrayList<>();
    Optional<JsonNode> json = answer.json();
    if (json.isEmpty()) {
      return List.of("no JSON");
    }
    undocumented(operation, schema, json.get(), "", faults);
    boolean fewer = target.contains(FEWER_FIELDS);
    READ.computeIfAbsent(schema, _ -> schema(operation, schema)).validate(json.get()).stream()
        .filter(fault -> !fewer || !isInARow(fault) || !fault.getType().equals("required"))
        .forEach(
            fault ->
                faults.add(
                    "with %d: %s"
                        .formatted(
                            answer.status(), fault.getMessage().replaceAll("\\[\\d+]", "[]"))));
    return faults;
  }

  private static JsonNode schema(JsonNode form) {
    return form.path("schema");
  }

  private static boolean isInARow(ValidationMessage fault) {
    return fault.getInstanceLocation().toString().startsWith("/items/");
  }

  private static JsonSchema schema(Described operation, JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", operation.document().get("components"));
    whole.putArray("allOf").add(schema);
    return SCHEMAS.getSchema(whole, STRICT);
  }

  /** Fields that no schema names. */
  private static void undocumented(
      Described operation, JsonNode given, JsonNode value, String where, List<String> faults) {
    JsonNode schema = operation.resolved(given);
    if (value.isArray()) {
      value.forEach(
          one -> undocumented(operation, schema.path("items"), one, where + "[]", faults));
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        String name = where + "." + field.getKey();
        Optional<JsonNode> known = property(operation, schema, field.getKey());
        if (known.isEmpty()) {
          faults.add("undocumented field " + name);
        } else {
          undocumented(operation, known.get(), field.getValue(), name, faults);
        }
      }
    }
  }

  /** What a schema says of a field; of an object without properties every field is foretold. */
  private static Optional<JsonNode> property(Described operation, JsonNode schema, String name) {
    if (schema.path("properties").has(name)) {
      return Optional.of(schema.get("properties").get(name));
    }
    if (schema.has("additionalProperties")) {
      return Optional.of(schema.get("additionalProperties"));
    }
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      for (JsonNode one : schema.path(choice)) {
        Optional<JsonNode> found = property(operation, operation.resolved(one), name);
        if (found.isPresent() && !one.path("type").asText().equals("null")) {
          return found;
        }
      }
    }
    return schema.has("properties") || schema.has("anyOf") || schema.has("oneOf")
        ? Optional.empty()
        : Optional.of(JSON.createObjectNode());
  }

  static Optional<JsonNode> parse(String text) {
    try {
      return Optional.ofNullable(JSON.readTree(text));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
