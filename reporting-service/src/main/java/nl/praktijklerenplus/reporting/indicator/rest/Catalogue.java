package nl.praktijklerenplus.reporting.indicator.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;

/**
 * A view's versioned catalogue: data of a release, not code.
 *
 * @param entries the name of the list of its uitkomsten or onderwerpen
 * @param names by which fields an entry is known
 */
record Catalogue(String entries, List<String> names, ObjectNode content) {

  static Catalogue read(String name, String entries, String... names) {
    String file = "contracts/catalogi/" + name + ".json";
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      return new Catalogue(
          entries, List.of(names), (ObjectNode) JsonMapper.builder().build().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The indicators that it names. */
  Collection<Indicatordefinitie> indicatoren() {
    Set<Indicatordefinitie> named = new LinkedHashSet<>();
    for (JsonNode entry : content.get(entries)) {
      entry
          .get("indicatoren")
          .forEach(id -> named.add(Indicatoren.van(id.textValue()).orElseThrow()));
    }
    return named;
  }

  /** A view to be filled. */
  ObjectNode blank() {
    return content.deepCopy();
  }
}
