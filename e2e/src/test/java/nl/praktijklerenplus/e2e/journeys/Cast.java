package nl.praktijklerenplus.e2e.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.e2e.model.Line;

/** The codes of a file: who and what is in it, and what belongs to whom. */
final class Cast {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "student", "S",
          "werkgever", "W",
          "leerwerkplek", "P",
          "leermeester", "L",
          "stage", "ST",
          "traject", "T",
          "dienstverband", "D",
          "knelpunt", "K",
          "opdracht", "OP");

  private final String prefix;
  private final Map<String, List<String>> codes = new HashMap<>();
  private final Map<String, Line> introduced = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Codes begin with this, so that they are nobody's in another file. */
  Cast(String prefix) {
    this.prefix = prefix;
  }

  /** A code that nobody has yet. */
  String fresh(String kind) {
    return prefix + PREFIXES.getOrDefault(kind, kind) + numbers.merge(kind, 1, Integer::sum);
  }

  /** The code of who or what is not there. */
  String nobody() {
    return prefix + "niemand";
  }

  /** The codes of a kind that were accepted so far. */
  List<String> all(String kind) {
    return codes.getOrDefault(kind, List.of());
  }

  /** The codes of a kind whose line says this of another. */
  List<String> of(String kind, String field, String code) {
    return all(kind).stream()
        .filter(one -> code != null && code.equals(introduced.get(kind + one).text(field)))
        .toList();
  }

  /** The line that brought in a code. */
  Line line(String kind, String code) {
    return introduced.get(kind + code);
  }

  void add(String kind, String code, Line line) {
    if (code != null && introduced.putIfAbsent(kind + code, line) == null) {
      codes.computeIfAbsent(kind, _ -> new ArrayList<>()).add(code);
    }
  }
}
