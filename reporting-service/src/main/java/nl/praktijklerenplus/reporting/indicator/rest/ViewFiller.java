package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;
import nl.praktijklerenplus.reporting.observatie.store.ObservatieStore.ObservatieRij;

/** Fills the entries of a catalogue with figures and observaties. */
final class ViewFiller {

  private static final List<String> PERSPECTIEVEN =
      List.of("STUDENTEN", "WERKGEVERS", "INITIATIEF", "STAKEHOLDERS");

  private final Figures.Answer figures;
  private final List<ObservatieRij> observaties;
  private final ArrayNode later;
  private final Set<String> named = new TreeSet<>();

  ViewFiller(Figures.Answer figures, List<ObservatieRij> observaties, ArrayNode later) {
    this.figures = figures;
    this.observaties = observaties;
    this.later = later;
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
      Predicate<ObservatieRij> here =
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

  private static Predicate<ObservatieRij> soort(String soort) {
    return one -> one.soort().equals(soort);
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  private void indicators(ObjectNode entry) {
    List<String> ids = new ArrayList<>();
    entry.get("indicatoren").forEach(id -> ids.add(id.textValue()));
    ArrayNode filled = entry.putArray("indicatoren");
    for (String id : ids) {
      if (Indicatoren.van(id).isPresent()) {
        figure(filled.addObject(), id);
      } else if (named.add(id)) {
        later.add(id);
      }
    }
  }

  private void figure(ObjectNode node, String id) {
    long value = figures.value(id);
    node.put("indicator", id).put("naam", Indicatoren.van(id).orElseThrow().naam());
    node.put("waarde", value);
    Doel goal = figures.goals().get(id);
    if (goal != null) {
      node.putPOJO("doel", goal.reachedBy(value));
    }
  }

  private void add(ArrayNode list, Predicate<ObservatieRij> which) {
    observaties.stream().filter(which).forEach(list::addPOJO);
  }
}
