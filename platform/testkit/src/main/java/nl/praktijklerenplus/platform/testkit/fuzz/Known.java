package nl.praktijklerenplus.platform.testkit.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Tokens;

/**
 * What was learned on the way: identities and words that came back, and the codes that are valid.
 */
final class Known {

  private static final String DAY = "2022-06-01";
  private static final String THING = "aggregaat";
  private static final int MANY = 200;
  private static final String IDENTITY = "[0-9a-f-]{36}";
  private static final String WORD = "[\\w-]{1,60}";

  private final Random random;
  private final Map<String, List<String>> identities = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> codes = new HashMap<>();

  Known(Random random) {
    this.random = random;
  }

  /** Remembers every identity and every word in an answer, by the name of its field. */
  void learn(JsonNode answer) {
    for (Map.Entry<String, JsonNode> field : answer.properties()) {
      String text = field.getValue().asText();
      if (text.matches(IDENTITY)) {
        remember(identities, field.getKey(), text);
      } else if (field.getValue().isTextual() && text.matches(WORD)) {
        remember(words, field.getKey(), text);
      }
    }
    answer.forEach(this::learn);
  }

  private static void remember(Map<String, List<String>> all, String name, String text) {
    List<String> found = all.computeIfAbsent(name, _ -> new ArrayList<>());
    if (found.size() < MANY) {
      found.add(text);
    }
  }

  /** One that was seen under this name; now and then none, though there are some. */
  Optional<String> word(String name) {
    List<String> found = words.getOrDefault(name, List.of());
    return found.isEmpty() || random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(found.get(random.nextInt(found.size())));
  }

  /** One that was seen under this name, or of whatever thing, or one that is nobody's. */
  String identity(String name) {
    List<String> found = identities.getOrDefault(name, identities.getOrDefault(THING, List.of()));
    return found.isEmpty() || random.nextInt(4) == 0
        ? new UUID(random.nextLong(), random.nextLong()).toString()
        : found.get(random.nextInt(found.size()));
  }

  /** A code of this list. */
  String code(String list) {
    List<String> valid = codes.computeIfAbsent(list, Known::ask);
    return valid.isEmpty() ? "tekst" : valid.get(random.nextInt(valid.size()));
  }

  private static List<String> ask(String list) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of(Roles.PROJECTLEIDER))
        .get("/v1/referentie/" + list + "?op=" + DAY)
        .then()
        .statusCode(200)
        .extract()
        .path("items.code");
  }
}
