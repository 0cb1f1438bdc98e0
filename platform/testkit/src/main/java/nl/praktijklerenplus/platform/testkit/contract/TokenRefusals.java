package nl.praktijklerenplus.platform.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of a running service, tried with every token that is not good. */
public final class TokenRefusals {

  private static final String WITHOUT_TOKEN = "openapi";

  private record Operation(String method, String path, Optional<String> type) {}

  private TokenRefusals() {}

  /** Fails when an operation answers anything but 401, or its answer is not a problem. */
  public static void check() {
    List<Operation> operations = operations(OpenApiDocument.read());
    assertThat(operations).hasSizeGreaterThan(10);
    bad(Roles.BEHEERDER)
        .forEach(
            (what, token) ->
                assertThat(operations)
                    .as("with a token that is " + what)
                    .allSatisfy(one -> refused(send(one, given().auth().oauth2(token)))));
    assertThat(operations).allSatisfy(one -> refused(send(one, given())));
    assertThat(operations).allSatisfy(one -> refused(send(one, inTheUrl())));
  }

  private static Map<String, String> bad(String role) {
    return Map.of(
        "forged", Tokens.forged(role),
        "expired", Tokens.expired(role),
        "for others", Tokens.wrongAudience(role),
        "of another issuer", Tokens.wrongIssuer(role),
        "not signed", Tokens.unsigned(role),
        "signed with what everybody knows", Tokens.signedWithThePublicKey(role),
        "no token", "abc");
  }

  private static RequestSpecification inTheUrl() {
    return given().queryParam("access_token", Tokens.of(Roles.BEHEERDER));
  }

  private static void refused(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  private static Response send(Operation operation, RequestSpecification request) {
    operation.type().ifPresent(type -> request.contentType(type).body("{}".getBytes()));
    return request.request(operation.method(), operation.path());
  }

  private static List<Operation> operations(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> one : path.getValue().properties()) {
        if (one.getValue().has("operationId")
            && !one.getValue().get("operationId").asText().equals(WITHOUT_TOKEN)) {
          operations.add(
              new Operation(
                  one.getKey().toUpperCase(),
                  "/v1" + path.getKey().replaceAll("\\{\\w+}", UUID.randomUUID().toString()),
                  type(one.getValue())));
        }
      }
    }
    return operations;
  }

  private static Optional<String> type(JsonNode operation) {
    return operation.at("/requestBody/content").propertyStream().map(Map.Entry::getKey).findFirst();
  }
}
