package nl.praktijklerenplus.platform.testkit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An operation as the document describes it.
 *
 * @param body the form of what it asks, when it asks something
 */
record Described(
    JsonNode document,
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    Optional<Content> body,
    JsonNode responses) {

  /** A parameter, in the path, behind the question mark or as a header. */
  record Parameter(String name, String in, JsonNode schema) {}

  /** A form and its schema. */
  record Content(String type, JsonNode schema) {}

  static List<Described> all(JsonNode document) {
    List<Described> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getValue().has("operationId")) {
          all.add(of(document, path.getKey(), method.getKey().toUpperCase(), method.getValue()));
        }
      }
    }
    return all;
  }

  private static Described of(JsonNode document, String path, String method, JsonNode operation) {
    List<Parameter> parameters = new ArrayList<>();
    operation
        .path("parameters")
        .forEach(
            one ->
                parameters.add(
                    new Parameter(
                        one.get("name").textValue(),
                        one.get("in").textValue(),
                        one.path("schema"))));
    Optional<Content> body =
        operation
            .at("/requestBody/content")
            .propertyStream()
            .map(form -> new Content(form.getKey(), form.getValue().path("schema")))
            .findFirst();
    return new Described(
        document,
        operation.get("operationId").textValue(),
        method,
        path,
        parameters,
        body,
        operation.get("responses"));
  }

  /** A schema, or what it refers to. */
  JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
  }

  /** How it may answer with this status. */
  JsonNode content(int status) {
    return responses.path(key(status)).path("content");
  }

  boolean knows(int status) {
    return responses.has(key(status));
  }

  /** The API Design Rules leave no place for the one status that is not about the input itself. */
  private static String key(int status) {
    return status == 422 ? "4XX" : "" + status;
  }
}
