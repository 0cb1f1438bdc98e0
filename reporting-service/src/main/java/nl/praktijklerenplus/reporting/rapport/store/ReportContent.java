package nl.praktijklerenplus.reporting.rapport.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Doelwaarde;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Oorzaak;
import nl.praktijklerenplus.reporting.indicator.Stap;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.indicator.store.CatalogueFile;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;
import nl.praktijklerenplus.reporting.rapport.Bestek;
import nl.praktijklerenplus.reporting.rapport.Rapportcijfers;

/**
 * The content of a report in forms 1 and 2: of the second, for the financier, without figures on
 * students. It stands by itself: the definitions are in it, so it can be read when they have
 * changed. Whatever is written otherwise here would make every report that was filed before look
 * changed: another form is another class beside this one.
 */
final class ReportContent {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Bestek bestek;
  private final Rapportcijfers figures;
  private final Map<String, Doelwaarde> goals;
  private final List<ObservatieToen> observaties;

  /**
   * @param goals by indicator
   * @param observaties as they read then, in any order
   */
  ReportContent(
      Bestek bestek,
      Rapportcijfers figures,
      Map<String, Doelwaarde> goals,
      List<ObservatieToen> observaties) {
    this.bestek = bestek;
    this.figures = figures;
    this.goals = goals;
    this.observaties =
        observaties.stream()
            .sorted(
                Comparator.comparing(ObservatieToen::datum)
                    .thenComparing(one -> one.observatie().toString()))
            .toList();
  }

  ObjectNode document() {
    ObjectNode content = JSON.objectNode();
    content.put("vorm", bestek.vorm());
    content.set("bestek", heading());
    ArrayNode definitions = content.putArray("definities");
    ObjectNode values = content.putObject("cijfers");
    for (Indicatordefinitie indicator : figures.indicatoren()) {
      definitions.add(definition(indicator));
      values.set(indicator.id(), figure(indicator));
    }
    content.set("trechter", path());
    ArrayNode seen = content.putArray("observaties");
    observaties.forEach(one -> seen.add(observatie(one)));
    ArrayNode views = content.putArray("overzichten");
    bestek
        .catalogi()
        .forEach(name -> views.add(new ContentViews(observaties).filled(CatalogueFile.read(name))));
    return content;
  }

  private ObjectNode heading() {
    ObjectNode heading =
        JSON.objectNode()
            .put("soort", bestek.soort().name())
            .put("van", bestek.van().toString())
            .put("tot", bestek.tot().toString())
            .put("bekendOp", bestek.bekendOp().toString())
            .put("publiek", bestek.publiek().name())
            .put("archiefpositie", bestek.archiefpositie());
    heading
        .putObject("vergelekenMet")
        .put("van", bestek.eerder().van().toString())
        .put("tot", bestek.eerder().tot().toString());
    return heading;
  }

  private static ObjectNode definition(Indicatordefinitie indicator) {
    return JSON.objectNode()
        .put("id", indicator.id())
        .put("versie", indicator.versie())
        .put("naam", indicator.naam())
        .put("definitie", indicator.definitie())
        .put("eenheid", indicator.eenheid())
        .put("soort", indicator.soort().name())
        .put("bron", indicator.bron());
  }

  private ObjectNode figure(Indicatordefinitie indicator) {
    if (bestek.onderdrukt(indicator)) {
      ObjectNode hidden = JSON.objectNode();
      return hidden.<ObjectNode>set("waarde", JSON.nullNode()).put("onderdrukt", true);
    }
    Waarde value = figures.waarde(indicator);
    Waarde before = figures.eerder(indicator);
    ObjectNode figure = JSON.objectNode();
    figure.set("waarde", ContentValues.of(value));
    figure.set("eerder", ContentValues.of(before));
    figure.put("verandering", change(before, value).orElse(null));
    Optional.ofNullable(goals.get(indicator.id()))
        .ifPresent(goal -> figure.set("doel", goal(goal, value)));
    ObjectNode splits = figure.putObject("uitsplitsingen");
    for (Dimensie dimension : figures.uitsplitsingen(indicator)) {
      splits.set(dimension.naam(), split(dimension, indicator));
    }
    return figure;
  }

  private static Optional<Double> change(Waarde before, Waarde now) {
    return now.alsGetal().flatMap(to -> before.alsGetal().map(from -> to - from));
  }

  private static ObjectNode goal(Doelwaarde goal, Waarde value) {
    return JSON.objectNode()
        .put("streefwaarde", goal.streefwaarde())
        .put("op", goal.op().toString())
        .put("aandeel", goal.aandeel(value).orElse(null));
  }

  private ArrayNode split(Dimensie dimension, Indicatordefinitie indicator) {
    ArrayNode cells = JSON.arrayNode();
    figures
        .per(dimension, indicator)
        .forEach(
            (name, value) ->
                cells
                    .addObject()
                    .put(dimension.naam(), name.orElse(null))
                    .set("waarde", ContentValues.of(value)));
    return cells;
  }

  private ArrayNode path() {
    ArrayNode steps = JSON.arrayNode();
    if (bestek.zonderPersonen()) {
      return steps;
    }
    for (Stap step : Stap.values()) {
      ObjectNode one = steps.addObject();
      one.put("stap", step.code()).put("naam", step.naam()).put("bereikt", figures.bereikt(step));
      if (step.volgende().isPresent()) {
        one.set("wachtend", waiting(step));
      }
    }
    return steps;
  }

  private ObjectNode waiting(Stap step) {
    ObjectNode waiting = ContentValues.waiting(figures.wachtend(step));
    ObjectNode causes = waiting.putObject("oorzaken");
    for (Oorzaak cause : Oorzaak.values()) {
      causes.set(cause.name(), ContentValues.waiting(figures.wachtend(step, cause)));
    }
    return waiting;
  }

  private static ObjectNode observatie(ObservatieToen one) {
    return JSON.objectNode()
        .put("observatie", one.observatie().toString())
        .put("datum", one.datum().toString())
        .put("fase", one.fase())
        .put("onderwerp", one.onderwerp())
        .put("perspectief", one.perspectief())
        .put("soort", one.soort())
        .put("tekst", one.tekst())
        .put("bron", one.bron());
  }
}
