package nl.praktijklerenplus.platform.testkit.access;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;

import nl.praktijklerenplus.platform.rest.Operations;
import nl.praktijklerenplus.platform.testkit.contract.OpenApiDocument;

/**
 * An operation as the OpenAPI document tells it.
 *
 * @param asks the form of its body, when it has one
 * @param schema of its body, when that is JSON
 * @param accept the form of the answer to ask for
 * @param queries the names of the parameters behind the question mark
 * @param overwrites whether it asks which version was seen
 */
record AskedOperation(
    String id,
    String method,
    String path,
    Optional<String> asks,
    Optional<JsonNode> schema,
    String accept,
    List<String> queries,
    boolean overwrites) {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, String> OTHER_FORMS =
      Map.of("AlsTabel", "text/csv", "Tekst", "text/plain");
  private static final String JSON = "application/json";

  static List<AskedOperation> all() {
    JsonNode document = OpenApiDocument.read();
    List<AskedOperation> all = new ArrayList<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method -> {
                          if (method.getValue().has("operationId")
                              && !path.getKey().equals("/openapi.json")) {
                            add(all, document, path.getKey(), method);
                          }
                        }));
    return all;
  }

  /**
   * The same can also be asked as a table or a text: the document may have one operation for two of
   * ours.
   */
  private static void add(
      List<AskedOperation> all,
      JsonNode document,
      String path,
      Map.Entry<String, JsonNode> method) {
    JsonNode operation = method.getValue();
    String id = operation.get("operationId").textValue();
    JsonNode bodies = operation.at("/requestBody/content");
    Iterator<String> forms = bodies.fieldNames();
    Optional<String> asks = forms.hasNext() ? Optional.of(forms.next()) : Optional.empty();
    Optional<JsonNode> schema =
        asks.filter(JSON::equals)
            .map(form -> bodies.get(form).at("/schema/$ref").asText().replaceFirst("#", ""))
            .filter(reference -> !reference.isEmpty())
            .map(document::at);
    boolean overwrites = false;
    for (JsonNode one : operation.path("parameters")) {
      overwrites |=
          one.path("name").asText().equals("If-Match") && one.path("required").asBoolean();
    }
    List<String> queries = new ArrayList<>();
    operation
        .path("parameters")
        .forEach(
            one -> {
              if (one.path("in").asText().equals("query")) {
                queries.add(one.get("name").textValue());
              }
            });
    String verb = method.getKey().toUpperCase();
    all.add(
        new AskedOperation(
            id, verb, path, asks, schema, "*/*;q=0.1, " + JSON, queries, overwrites));
    OTHER_FORMS.forEach(
        (suffix, form) -> {
          if (isAnother(id + suffix)) {
            all.add(
                new AskedOperation(id + suffix, verb, path, asks, schema, form, queries, false));
          }
        });
  }

  private static boolean isAnother(String id) {
    return Arc.container().instance(Operations.class).get().all().containsKey(id);
  }

  /** Commands are called by their own name, everything else by one that begins small. */
  boolean isCommand() {
    return Character.isUpperCase(id.charAt(0));
  }

  boolean writes() {
    return !method.equals("GET");
  }

  /** The path with its parameters filled in. */
  String path(UnaryOperator<String> parameter) {
    return PARAMETER
        .matcher(path)
        .replaceAll(found -> Matcher.quoteReplacement(parameter.apply(found.group(1))));
  }
}
