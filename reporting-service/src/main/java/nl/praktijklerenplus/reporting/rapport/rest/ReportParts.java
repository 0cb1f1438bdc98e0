package nl.praktijklerenplus.reporting.rapport.rest;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.reporting.rapport.rest.ReportPdf.Part;

/** What a report says, in words under headings, as its page shows it. */
final class ReportParts {

  private static final List<List<String>> KINDS =
      List.of(
          List.of("STAND", "Stand aan het eind van de periode"),
          List.of("STROOM", "Wat er in de periode gebeurde"),
          List.of("DOORLOOPTIJD", "Doorlooptijden"),
          List.of("WACHTTIJD", "Wachten"),
          List.of("VERHOUDING", "Verhoudingen"),
          List.of("VERANDERING", "Verandering bij studenten en werkgevers"));

  private final JsonNode content;

  ReportParts(JsonNode content) {
    this.content = content;
  }

  /** Those that hold something. */
  List<Part> all() {
    return Stream.of(
            Stream.of(goals(), path()),
            KINDS.stream().map(kind -> figures(kind.getFirst(), kind.getLast())),
            Stream.of(seen()))
        .flatMap(parts -> parts)
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  private Part goals() {
    return new Part(
        "Doelen",
        List.of("Doel", "Streefwaarde", "Bereikt", "Aandeel"),
        definitions().filter(one -> figure(one).has("doel")).map(this::goal).toList());
  }

  private List<String> goal(JsonNode definition) {
    JsonNode goal = figure(definition).path("doel");
    JsonNode share = goal.path("aandeel");
    return List.of(
        definition.path("naam").textValue(),
        ReportWords.number(goal.path("streefwaarde").doubleValue()),
        value(definition),
        share.isNumber() ? ReportWords.share(share.doubleValue()) : "–");
  }

  private Part path() {
    return new Part(
        "De weg, en wie waar wacht",
        List.of("Stap", "Bereikt door", "Wacht hier", "Wacht (mediaan)"),
        content.path("trechter").valueStream().map(ReportParts::step).toList());
  }

  private static List<String> step(JsonNode step) {
    JsonNode waiting = step.path("wachtend");
    return List.of(
        step.path("naam").textValue(),
        ReportWords.number(step.path("bereikt").doubleValue()),
        waiting.isObject() ? ReportWords.number(waiting.path("n").doubleValue()) : "",
        waiting.path("mediaan").isNumber()
            ? ReportWords.days(waiting.path("mediaan").longValue())
            : "");
  }

  private Part figures(String kind, String title) {
    return new Part(
        title,
        List.of("Cijfer", "Waarde", "Vorige periode"),
        definitions()
            .filter(one -> one.path("soort").textValue().equals(kind))
            .map(one -> List.of(one.path("naam").textValue(), value(one), before(one)))
            .toList());
  }

  private Part seen() {
    return new Part(
        "Wat werkt, en wat beter kan",
        List.of("Onderwerp", "Perspectief", "Soort", "Observatie"),
        content.path("observaties").valueStream().map(ReportParts::observatie).toList());
  }

  private static List<String> observatie(JsonNode one) {
    return List.of(
        one.path("onderwerp").textValue(),
        ReportWords.code(one.path("perspectief").textValue()),
        ReportWords.code(one.path("soort").textValue()),
        one.path("tekst").textValue());
  }

  private Stream<JsonNode> definitions() {
    return content.path("definities").valueStream();
  }

  private JsonNode figure(JsonNode definition) {
    return content.path("cijfers").path(definition.path("id").textValue());
  }

  private String value(JsonNode definition) {
    JsonNode figure = figure(definition);
    return figure.path("onderdrukt").booleanValue()
        ? "onderdrukt"
        : ReportWords.value(figure.path("waarde"), definition.path("eenheid").textValue());
  }

  private String before(JsonNode definition) {
    JsonNode figure = figure(definition);
    return figure.path("onderdrukt").booleanValue()
        ? ""
        : ReportWords.value(figure.path("eerder"), definition.path("eenheid").textValue());
  }
}
