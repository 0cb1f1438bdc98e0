package nl.praktijklerenplus.platform.testkit;

import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** Commands at once, of a client that sends all of them before it reads an answer. */
public final class Batch {

  private Batch() {}

  /**
   * Gives them.
   *
   * @param query with its question mark, or nothing
   * @param lines NDJSON
   */
  public static ValidatableResponse of(String token, String query, String lines) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .contentType("application/x-ndjson")
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post("/v1/commandos" + query)
        .then();
  }

  /** What came of each, a line for a line. */
  public static String answers(String role, String query, String lines) {
    return of(Tokens.of(role), query, lines).statusCode(200).extract().asString();
  }
}
