package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.json.FieldError;

/** What may stand behind the question mark of each operation: what this service's document says. */
@ApplicationScoped
class DescribedParameters {

  private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

  /** In the document the forms of one answer are one operation. */
  private static final Pattern OTHER_FORM = Pattern.compile("(AlsTabel|Tekst)$");

  private final Map<String, SortedSet<String>> ofOperations = new TreeMap<>();

  DescribedParameters(ObjectMapper json) throws IOException {
    ClassLoader application = Thread.currentThread().getContextClassLoader();
    try (InputStream document = application.getResourceAsStream(DOCUMENT)) {
      json.readTree(document).path("paths").forEach(path -> path.forEach(this::read));
    }
  }

  private void read(JsonNode operation) {
    SortedSet<String> names = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        names.add(parameter.path("name").asText());
      }
    }
    ofOperations.put(operation.path("operationId").asText(), names);
  }

  /**
   * What was asked that the operation does not know. One that is misspelt would otherwise be passed
   * over, and the answer be that to another question.
   */
  List<FieldError> unknown(ResourceInfo resource, UriInfo asked) {
    Set<String> names = asked.getQueryParameters().keySet();
    if (names.isEmpty()) {
      return List.of();
    }
    Operation operation = resource.getResourceMethod().getAnnotation(Operation.class);
    String described = OTHER_FORM.matcher(operation.operationId()).replaceFirst("");
    SortedSet<String> known = ofOperations.get(described);
    return names.stream()
        .filter(name -> !known.contains(name))
        .map(name -> new FieldError(name, "bestaat hier niet; wel: " + String.join(", ", known)))
        .toList();
  }
}
