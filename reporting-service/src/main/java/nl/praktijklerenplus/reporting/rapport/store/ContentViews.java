package nl.praktijklerenplus.reporting.rapport.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;

/**
 * The two views in the content of a report: the catalogue as it was, with the observaties at their
 * places. Figures and observaties stand in the content once; the views name them. This is the form
 * of what was filed: it does not follow when the views on the screen are shown otherwise.
 */
final class ContentViews {

  private static final List<String> PERSPECTIEVEN =
      List.of("STUDENTEN", "WERKGEVERS", "INITIATIEF", "STAKEHOLDERS");

  private final List<ObservatieToen> observaties;

  ContentViews(List<ObservatieToen> observaties) {
    this.observaties = observaties;
  }

  ObjectNode filled(ObjectNode catalogue) {
    catalogue.path("uitkomsten").forEach(entry -> uitkomst((ObjectNode) entry));
    for (JsonNode entry : catalogue.path("onderwerpen")) {
      onderwerp((ObjectNode) entry);
    }
    for (JsonNode layer : catalogue.path("lagen")) {
      name((ObjectNode) layer, "observaties", soort(layer.get("soort").textValue()));
    }
    return catalogue;
  }

  private void uitkomst(ObjectNode entry) {
    Set<String> onderwerpen = new TreeSet<>();
    entry.get("onderwerpen").forEach(text -> onderwerpen.add(text.textValue()));
    name(entry, "observaties", one -> onderwerpen.contains(one.onderwerp()));
  }

  private void onderwerp(ObjectNode entry) {
    String onderwerp = entry.get("onderwerp").textValue();
    ObjectNode sides = entry.putObject("perspectieven");
    for (String perspectief : PERSPECTIEVEN) {
      Predicate<ObservatieToen> here =
          one -> one.onderwerp().equals(onderwerp) && one.perspectief().equals(perspectief);
      ObjectNode side = sides.putObject(perspectief);
      name(side, "watWerkt", here.and(soort("WERKT")));
      name(side, "verbeterpunten", here.and(soort("VERBETERPUNT")));
    }
  }

  private static Predicate<ObservatieToen> soort(String soort) {
    return one -> one.soort().equals(soort);
  }

  private void name(ObjectNode entry, String field, Predicate<ObservatieToen> which) {
    ArrayNode names = entry.putArray(field);
    observaties.stream().filter(which).forEach(one -> names.add(one.observatie().toString()));
  }
}
