package nl.praktijklerenplus.reporting.rapport.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import nl.praktijklerenplus.reporting.rapport.store.Controle.Afwijking;

/** Where two documents differ, down to the smallest part. */
final class Differences {

  private static final int MOST = 1_000;

  private final List<Afwijking> found = new ArrayList<>();

  private Differences() {}

  /** The first so many, in the order of the documents. */
  static List<Afwijking> between(JsonNode filed, JsonNode computed) {
    Differences differences = new Differences();
    differences.compare("", filed, computed);
    return List.copyOf(differences.found);
  }

  private void compare(String path, JsonNode filed, JsonNode computed) {
    if (filed.equals(computed) || found.size() >= MOST) {
      return;
    }
    if (filed.isObject() && computed.isObject()) {
      names(filed, computed)
          .forEach(
              name -> compare(path + "/" + escaped(name), part(filed, name), part(computed, name)));
    } else if (filed.isArray() && computed.isArray()) {
      for (int i = 0; i < Math.max(filed.size(), computed.size()); i++) {
        compare(path + "/" + i, filed.path(i), computed.path(i));
      }
    } else {
      found.add(new Afwijking(path, present(filed), present(computed)));
    }
  }

  private static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode part(JsonNode document, String name) {
    return document.has(name) ? document.get(name) : MissingNode.getInstance();
  }

  private static JsonNode present(JsonNode part) {
    return part.isMissingNode() ? null : part;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
