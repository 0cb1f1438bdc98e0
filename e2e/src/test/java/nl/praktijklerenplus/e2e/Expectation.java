package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One value of verwacht.json: which question, and what an independent program answered. */
record Expectation(
    String peildatum, String bekendOp, String van, String indicator, String split, JsonNode value) {

  private static final Path FILE = Path.of("..", "contracts", "referentie", "verwacht.json");

  /** The values for one file. */
  static List<Expectation> of(String file) throws IOException {
    List<Expectation> all = new ArrayList<>();
    for (JsonNode one : new ObjectMapper().readTree(FILE.toFile()).get(file)) {
      one.get("waarden")
          .fields()
          .forEachRemaining(
              entry -> {
                String[] name = entry.getKey().split("@");
                all.add(
                    new Expectation(
                        one.get("peildatum").textValue(),
                        one.get("bekendOp").textValue(),
                        one.get("van").textValue(),
                        name[0],
                        name.length > 1 ? name[1] : null,
                        entry.getValue()));
              });
    }
    return all;
  }
}
