package nl.praktijklerenplus.e2e.contracts;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * May a schema become another within the same version of an event? The topics are kept forever:
 * whoever knows the old schema reads new events, and whoever knows the new one reads old events. So
 * a version may only grow, by fields that need not be there. All else is a new version, a new type.
 */
final class Compatibility {

  private static final Set<String> ONLY_FOR_PEOPLE =
      Set.of("description", "title", "examples", "x-reageert", "x-referentie");
  private static final Set<String> SETS = Set.of("enum", "required");

  private final List<String> faults = new ArrayList<>();

  private Compatibility() {}

  /** What breaks a reader, in words; empty when nothing does. */
  static List<String> faults(JsonNode released, JsonNode now) {
    Compatibility check = new Compatibility();
    check.schema("", released, now);
    return check.faults;
  }

  private void schema(String path, JsonNode released, JsonNode now) {
    for (String keyword : keywords(released, now)) {
      JsonNode before = released.path(keyword);
      JsonNode after = now.path(keyword);
      if (keyword.equals("properties")) {
        properties(path, before, after);
      } else if (keyword.equals("items") && before.isObject() && after.isObject()) {
        schema(path + "[]", before, after);
      } else if (SETS.contains(keyword)
          ? !values(before).equals(values(after))
          : !before.equals(after)) {
        faults.add("%s: %s was %s, nu %s".formatted(path, keyword, before, after));
      }
    }
  }

  private void properties(String path, JsonNode released, JsonNode now) {
    released
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (now.has(name)) {
                schema(path + "/" + name, released.get(name), now.get(name));
              } else {
                faults.add("%s/%s is weg".formatted(path, name));
              }
            });
  }

  private static Set<String> keywords(JsonNode released, JsonNode now) {
    Set<String> names = new TreeSet<>();
    for (Iterator<String> all : List.of(released.fieldNames(), now.fieldNames())) {
      all.forEachRemaining(names::add);
    }
    names.removeAll(ONLY_FOR_PEOPLE);
    return names;
  }

  private static Set<String> values(JsonNode list) {
    Set<String> values = new TreeSet<>();
    list.forEach(value -> values.add(value.asText()));
    return values;
  }
}
