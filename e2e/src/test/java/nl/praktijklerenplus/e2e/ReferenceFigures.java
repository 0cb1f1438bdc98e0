package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the reporting service for every value that an independent program gave for a file. */
final class ReferenceFigures {

  private final Questions questions;

  ReferenceFigures(Platform platform) {
    this.questions = new Questions(platform, "projectleider");
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
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("peildatum", expected.peildatum());
    parameters.put("bekendOp", expected.bekendOp());
    parameters.put("van", expected.van());
    parameters.put("uitsplitsing", expected.split());
    return questions.reporting(
        Questions.path("/v1/indicatoren/" + expected.indicator(), parameters));
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
