package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;

import nl.praktijklerenplus.platform.json.FieldError;

/** What may stand behind the question mark of each operation: what this service's document says. */
@Startup
@ApplicationScoped
class DescribedParameters {

  private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

  /** In the document the forms of one answer are one operation. */
  private static final Pattern OTHER_FORM = Pattern.compile("(AlsTabel|Tekst)$");

  /** By operation the names, and whether each may stand there more than once. */
  private final Map<String, Map<String, Boolean>> ofOperations = new TreeMap<>();

  DescribedParameters(ObjectMapper json, Operations operations) throws IOException {
    ClassLoader application = Thread.currentThread().getContextClassLoader();
    try (InputStream document = application.getResourceAsStream(DOCUMENT)) {
      json.readTree(document).path("paths").forEach(path -> path.forEach(this::read));
    }
    // Better no service than one that answers another question.
    operations.all().keySet().forEach(this::of);
  }

  private void read(JsonNode operation) {
    Map<String, Boolean> names = new TreeMap<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        boolean many = parameter.at("/schema/type").toString().contains("array");
        names.put(parameter.path("name").asText(), many);
      }
    }
    ofOperations.put(operation.path("operationId").asText(), names);
  }

  private Map<String, Boolean> of(String operation) {
    String described = OTHER_FORM.matcher(operation).replaceFirst("");
    return Optional.ofNullable(ofOperations.get(described))
        .orElseThrow(() -> new IllegalStateException(operation + " is not in the document"));
  }

  /**
   * What was asked as the operation does not know it. A name that is misspelt, a second value or
   * none would otherwise be passed over, and the answer be that to another question.
   */
  List<FieldError> faults(ResourceInfo resource, UriInfo asked) {
    Map<String, Boolean> known = of(Operations.name(resource).orElseThrow());
    return asked.getQueryParameters().entrySet().stream()
        .flatMap(one -> fault(known, one.getKey(), one.getValue()).stream())
        .toList();
  }

  private static Optional<FieldError> fault(
      Map<String, Boolean> known, String name, List<String> values) {
    if (!known.containsKey(name)) {
      String names = String.join(", ", known.keySet());
      return Optional.of(new FieldError(name, "bestaat hier niet; wel: " + names));
    }
    if (values.size() > 1 && !known.get(name)) {
      return Optional.of(new FieldError(name, "mag maar één keer voorkomen"));
    }
    return values.stream()
        .filter(String::isBlank)
        .findFirst()
        .map(_ -> new FieldError(name, "is leeg; geef een waarde of laat het weg"));
  }
}
