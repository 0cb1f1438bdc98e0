package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
    List<Expectation> expectations = Expectation.of(file);
    assertThat(expectations).hasSizeGreaterThan(200);
    assertThat(expectations).allSatisfy(this::holds);
  }

  private void holds(Expectation expected) {
    JsonNode answer = answer(expected);
    if (expected.split() == null) {
      assertThat(rounded(answer.get("waarde"))).isEqualTo(rounded(expected.value()));
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

  private static Map<String, String> cells(JsonNode answer, String dimension) {
    Map<String, String> cells = new TreeMap<>();
    answer
        .get("uitsplitsing")
        .forEach(row -> cells.put(row.get(dimension).asText(), rounded(row.get("waarde"))));
    return cells;
  }

  private static Map<String, String> cells(JsonNode expected) {
    Map<String, String> cells = new TreeMap<>();
    expected.properties().forEach(cell -> cells.put(cell.getKey(), rounded(cell.getValue())));
    return cells;
  }

  /** A value in at most four decimals, as the file gives it. */
  private static String rounded(JsonNode value) {
    if (value.isObject()) {
      return cells(value).toString();
    }
    return value.isNull() ? "null" : "%.4f".formatted(value.doubleValue());
  }
}
