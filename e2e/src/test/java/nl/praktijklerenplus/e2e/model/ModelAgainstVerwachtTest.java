package nl.praktijklerenplus.e2e.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The model against the figures of another program over the two project years. */
class ModelAgainstVerwachtTest {

  private static final Path FOLDER = Path.of("..", "contracts", "referentie");

  @ParameterizedTest
  @ValueSource(strings = {"eerste-projectjaar.jsonl", "eerste- en tweede-projectjaar.jsonl"})
  void everyFigureOfTheProjectYears(String name) throws IOException {
    List<Fact> facts = administrationOf(name).facts();
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (JsonNode question :
        new ObjectMapper().readTree(FOLDER.resolve("verwacht.json").toFile()).get(name)) {
      Figures figures =
          new Figures(
              facts,
              day(question, "peildatum"),
              day(question, "bekendOp"),
              day(question, "van"),
              null);
      for (Map.Entry<String, JsonNode> one : question.get("waarden").properties()) {
        compared++;
        if (!same(one.getValue(), figures, one.getKey())) {
          wrong.add(question.get("peildatum") + " " + question.get("bekendOp") + " " + one);
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
    assertThat(wrong).isEmpty();
  }

  private static Administration administrationOf(String name) throws IOException {
    Administration administration = new Administration(Instant.now());
    List<Line> lines = new ArrayList<>(Line.of(FOLDER.resolve("eerste-projectjaar.jsonl")));
    if (name.contains("tweede")) {
      lines.addAll(Line.of(FOLDER.resolve("tweede-projectjaar.jsonl")));
    }
    for (Line line : lines) {
      assertThat(administration.judge(line)).as(line.sleutel()).isEqualTo(Ruling.ACCEPTED);
    }
    return administration;
  }

  private static LocalDate day(JsonNode question, String name) {
    return question.get(name).isNull() ? null : LocalDate.parse(question.get(name).asText());
  }

  private static boolean same(JsonNode expected, Figures figures, String key) {
    String[] name = key.split("@");
    if (name.length == 1) {
      return figures.of(name[0]).is(expected);
    }
    Map<String, Value> cells = new TreeMap<>();
    figures
        .split(name[0], List.of(name[1]))
        .forEach((cell, value) -> cells.put(String.valueOf(cell.getFirst()), value));
    return cells.keySet().equals(Set.copyOf(names(expected)))
        && expected.properties().stream()
            .allMatch(one -> cells.get(one.getKey()).is(one.getValue()));
  }

  private static List<String> names(JsonNode expected) {
    return expected.properties().stream().map(Map.Entry::getKey).toList();
  }
}
