package nl.praktijklerenplus.lokaal.importeren;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** One line of a service's NDJSON answer. */
record Answer(String key, Result result, int status) {

  private static final int UNAVAILABLE = 503;

  static Answer of(JsonNode json) {
    var word = json.path("resultaat").asText();
    var verdict =
        Verdict.ofService(word)
            .orElseThrow(() -> new ImportAborted("Onbegrepen antwoord van een service: " + word));
    var problem = json.path("probleem");
    return new Answer(
        json.path("sleutel").asText(),
        new Result(verdict, explanation(problem)),
        problem.path("status").asInt());
  }

  /** The result, if this is the answer to that line. */
  Result to(String line) {
    if (!key.equals(line)) {
      throw new ImportAborted(
          "Een service antwoordt op regel '%s' waar '%s' gevraagd is.".formatted(key, line));
    }
    return result;
  }

  /** The service could not judge the line now (its database is away); that is not a refusal. */
  boolean isUnavailable() {
    return status == UNAVAILABLE;
  }

  private static String explanation(JsonNode problem) {
    var detail = problem.path("detail").asText(problem.path("title").asText());
    var errors =
        StreamSupport.stream(problem.path("fouten").spliterator(), false)
            .map(error -> error.path("veld").asText() + ": " + error.path("melding").asText())
            .collect(Collectors.joining("; "));
    return errors.isEmpty() ? detail : (detail + " (" + errors + ")").strip();
  }
}
