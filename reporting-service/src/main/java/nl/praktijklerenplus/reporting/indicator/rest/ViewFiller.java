package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.reporting.indicator.rest.ViewFigures.Figuur;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;

/** Fills the entries of a catalogue with figures and observaties. */
final class ViewFiller {

  private static final List<String> PERSPECTIEVEN =
      List.of("STUDENTEN", "WERKGEVERS", "INITIATIEF", "STAKEHOLDERS");

  private final ViewFigures figures;
  private final List<ObservatieToen> observaties;

  ViewFiller(ViewFigures figures, List<ObservatieToen> observaties) {
    this.figures = figures;
    this.observaties = observaties;
  }

  /** An uitkomst of the Theory of Change: its figures, and the observaties on its onderwerpen. */
  void uitkomst(ObjectNode entry) {
    Set<String> onderwerpen = texts(entry.get("onderwerpen"));
    indicators(entry);
    add(entry.putArray("observaties"), one -> onderwerpen.contains(one.onderwerp()));
  }

  /** An onderwerp of the baancreatiemodel: its figures, and per perspectief what was observed. */
  void onderwerp(ObjectNode entry) {
    String onderwerp = entry.get("onderwerp").textValue();
    indicators(entry);
    ObjectNode perspectieven = entry.putObject("perspectieven");
    for (String perspectief : PERSPECTIEVEN) {
      Predicate<ObservatieToen> here =
          one -> one.onderwerp().equals(onderwerp) && one.perspectief().equals(perspectief);
      if (!perspectief.equals("STAKEHOLDERS") || observaties.stream().anyMatch(here)) {
        ObjectNode side = perspectieven.putObject(perspectief);
        add(side.putArray("watWerkt"), here.and(soort("WERKT")));
        add(side.putArray("verbeterpunten"), here.and(soort("VERBETERPUNT")));
      }
    }
  }

  /** The layers above and below the columns of the baancreatiemodel. */
  void layers(ObjectNode view) {
    for (JsonNode layer : view.path("lagen")) {
      add(((ObjectNode) layer).putArray("observaties"), soort(layer.get("soort").textValue()));
    }
  }

  private static Predicate<ObservatieToen> soort(String soort) {
    return one -> one.soort().equals(soort);
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  private void indicators(ObjectNode entry) {
    List<Figuur> named = new ArrayList<>();
    entry.get("indicatoren").forEach(id -> named.add(figures.of(id.textValue())));
    ArrayNode filled = entry.putArray("indicatoren");
    named.forEach(filled::addPOJO);
  }

  private void add(ArrayNode list, Predicate<ObservatieToen> which) {
    observaties.stream().filter(which).forEach(list::addPOJO);
  }
}
