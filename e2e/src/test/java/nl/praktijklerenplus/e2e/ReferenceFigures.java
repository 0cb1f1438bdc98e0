package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Asks the reporting service for every value that an independent program gave for a file. */
final class ReferenceFigures {

  private final String reporting;
  private final String token;

  ReferenceFigures(Platform platform) {
    this.reporting = platform.reporting();
    this.token = platform.token("projectleider");
  }

  void allHoldFor(String file) throws IOException {
    List<Expectation> expectations = Expectation.of(file, counted());
    assertThat(expectations).hasSizeGreaterThan(100);
    assertThat(expectations).allSatisfy(this::holds);
  }

  private Set<String> counted() {
    return new HashSet<>(
        given()
            .auth()
            .oauth2(token)
            .get(reporting + "/v1/indicatoren")
            .then()
            .statusCode(200)
            .extract()
            .path("indicatoren.id"));
  }

  private void holds(Expectation expected) {
    JsonNode answer = answer(expected);
    if (expected.split() == null) {
      assertThat(answer.get("waarde").asLong()).isEqualTo(expected.value().asLong());
    } else {
      assertThat(cells(answer, expected.split())).isEqualTo(cells(expected.value()));
    }
  }

  private JsonNode answer(Expectation expected) {
    var request = given().auth().oauth2(token).queryParam("peildatum", expected.peildatum());
    if (expected.bekendOp() != null) {
      request.queryParam("bekendOp", expected.bekendOp());
    }
    if (expected.van() != null) {
      request.queryParam("van", expected.van());
    }
    if (expected.split() != null) {
      request.queryParam("uitsplitsing", expected.split());
    }
    var response = request.get(reporting + "/v1/indicatoren/" + expected.indicator());
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(response.asString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Long> cells(JsonNode answer, String dimension) {
    Map<String, Long> cells = new TreeMap<>();
    answer
        .get("uitsplitsing")
        .forEach(row -> cells.put(row.get(dimension).asText(), row.get("waarde").asLong()));
    return cells;
  }

  private static Map<String, Long> cells(JsonNode expected) {
    Map<String, Long> cells = new TreeMap<>();
    expected.fields().forEachRemaining(cell -> cells.put(cell.getKey(), cell.getValue().asLong()));
    return cells;
  }
}
