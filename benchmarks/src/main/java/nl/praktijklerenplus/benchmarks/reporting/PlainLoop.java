package nl.praktijklerenplus.benchmarks.reporting;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the machine can do at best: parse the same JSON and add it up, in memory and on one thread.
 */
final class PlainLoop {

  private record Cell(String organisatie, String datum) {}

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PlainLoop() {}

  /** Events a second. The first time round is for the compiler. */
  static long rate(List<String> data) throws IOException {
    run(data);
    long begin = System.nanoTime();
    run(data);
    return data.size() * 1_000_000_000L / (System.nanoTime() - begin);
  }

  private static Map<Cell, Long> run(List<String> data) throws IOException {
    Map<Cell, Long> sums = new HashMap<>();
    for (String json : data) {
      JsonNode event = MAPPER.readTree(json);
      sums.merge(
          new Cell(event.path("organisatie").asText(), event.get("datum").asText()), 1L, Long::sum);
    }
    return sums;
  }
}
