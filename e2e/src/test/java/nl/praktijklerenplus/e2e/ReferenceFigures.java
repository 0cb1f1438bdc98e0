package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the reporting service for every value that an independent program gave for a file. */
final class ReferenceFigures {

  private static final int REPORTING = 3;

  private final Caller projectleider;

  ReferenceFigures(Platform platform) {
    this.projectleider = new Caller(platform, platform.token("projectleider"));
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
    var answer = projectleider.get(REPORTING, "/v1/indicatoren/" + question(expected));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String question(Expectation expected) {
    StringBuilder question = new StringBuilder(expected.indicator());
    question.append("?peildatum=").append(expected.peildatum());
    Optional.ofNullable(expected.bekendOp()).ifPresent(day -> question.append("&bekendOp=" + day));
    Optional.ofNullable(expected.van()).ifPresent(day -> question.append("&van=" + day));
    Optional.ofNullable(expected.split()).ifPresent(by -> question.append("&uitsplitsing=" + by));
    return question.toString();
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
