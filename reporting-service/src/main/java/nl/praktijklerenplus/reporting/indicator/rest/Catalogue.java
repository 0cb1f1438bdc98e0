package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.store.CatalogueFile;

/**
 * A view's versioned catalogue: data of a release, not code.
 *
 * @param entries the name of the list of its uitkomsten or onderwerpen
 * @param names by which fields an entry is known
 */
record Catalogue(String entries, List<String> names, ObjectNode content) {

  static Catalogue read(String name, String entries, String... names) {
    return new Catalogue(entries, List.of(names), CatalogueFile.read(name));
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
