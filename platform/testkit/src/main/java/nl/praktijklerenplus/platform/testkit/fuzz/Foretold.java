package nl.praktijklerenplus.platform.testkit.fuzz;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import nl.praktijklerenplus.platform.testkit.contract.OpenApiDocument;

/**
 * Every answer that a test asks for with REST Assured is one that the OpenAPI document foretells.
 * Of what is no JSON only the status and the form.
 */
public final class Foretold implements Filter, QuarkusTestBeforeEachCallback {

  private static final String BASE = "/v1";
  private static final String DOCUMENT = "/openapi.json";

  private List<Described> operations;

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.replaceFiltersWith(this);
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    URI asked = URI.create(request.getURI());
    if (!asked.getPath().equals(BASE + DOCUMENT)) {
      operation(request.getMethod(), asked.getPath())
          .ifPresent(operation -> check(operation, asked, response));
    }
    return response;
  }

  private static void check(Described operation, URI asked, Response response) {
    Optional<String> type = Optional.ofNullable(response.contentType());
    boolean isJson = type.stream().allMatch(one -> one.contains("json"));
    Answer answer =
        new Answer(
            response.statusCode(),
            response.header("API-Version") != null,
            type.filter(one -> !one.isEmpty()),
            isJson ? response.asString() : "");
    List<String> faults = Verdict.form(operation, answer, "" + asked);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s: %s answers what the document does not foretell: %s"
              .formatted(operation.id(), asked, faults));
    }
  }

  /** The one of this path; of two that fit, the one that names more of it. */
  private Optional<Described> operation(String method, String path) {
    return operations().stream()
        .filter(one -> one.method().equals(method) && path.matches(pattern(one)))
        .min(Comparator.comparingLong(one -> one.path().chars().filter(c -> c == '{').count()));
  }

  private static String pattern(Described operation) {
    return BASE + operation.path().replaceAll("\\{\\w+}", "[^/]+");
  }

  private List<Described> operations() {
    if (operations == null) {
      operations = Described.all(OpenApiDocument.read());
    }
    return operations;
  }
}
