package nl.praktijklerenplus.reporting.rapport.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** The content of a report as tables of plain values, to compute with. */
final class ReportTables {

  private static final List<String> FIGURES =
      List.of(
          "indicator",
          "naam",
          "eenheid",
          "soort",
          "waarde",
          "n",
          "p90",
          "vorigePeriode",
          "verandering",
          "streefwaarde",
          "doelOp",
          "aandeel",
          "onderdrukt");
  private static final List<String> SPLITS =
      List.of("indicator", "dimensie", "code", "waarde", "n", "p90");
  private static final List<String> PATH =
      List.of("stap", "naam", "bereikt", "wachtend", "mediaan", "p90", "langste");
  private static final List<String> OBSERVATIES =
      List.of("datum", "fase", "onderwerp", "perspectief", "soort", "tekst", "bron");
  private static final List<String> DEFINITIES =
      List.of("id", "versie", "naam", "definitie", "eenheid", "bron");

  private final JsonNode content;

  ReportTables(JsonNode content) {
    this.content = content;
  }

  List<ReportTable> all() {
    return List.of(
        figures(),
        splits(),
        path(),
        plain("Observaties", OBSERVATIES),
        plain("Definities", DEFINITIES));
  }

  ReportTable figures() {
    return new ReportTable(
        "Cijfers",
        FIGURES,
        content.path("definities").valueStream().<List<?>>map(this::figure).toList());
  }

  private List<?> figure(JsonNode definition) {
    JsonNode figure = content.path("cijfers").path(definition.path("id").textValue());
    JsonNode value = figure.path("waarde");
    JsonNode goal = figure.path("doel");
    return Arrays.asList(
        plain(definition.path("id")),
        plain(definition.path("naam")),
        plain(definition.path("eenheid")),
        plain(definition.path("soort")),
        number(value),
        plain(value.path("n")),
        plain(value.path("p90")),
        number(figure.path("eerder")),
        plain(figure.path("verandering")),
        plain(goal.path("streefwaarde")),
        plain(goal.path("op")),
        plain(goal.path("aandeel")),
        figure.path("onderdrukt").booleanValue() ? "onderdrukt" : null);
  }

  private ReportTable splits() {
    List<List<?>> rows = new ArrayList<>();
    content
        .path("cijfers")
        .properties()
        .forEach(
            figure ->
                figure
                    .getValue()
                    .path("uitsplitsingen")
                    .properties()
                    .forEach(
                        split ->
                            split
                                .getValue()
                                .forEach(
                                    cell ->
                                        rows.add(cell(figure.getKey(), split.getKey(), cell)))));
    return new ReportTable("Uitsplitsingen", SPLITS, rows);
  }

  private static List<?> cell(String indicator, String dimension, JsonNode cell) {
    JsonNode value = cell.path("waarde");
    return Arrays.asList(
        indicator,
        dimension,
        plain(cell.path(dimension)),
        number(value),
        plain(value.path("n")),
        plain(value.path("p90")));
  }

  private ReportTable path() {
    return new ReportTable(
        "Trechter",
        PATH,
        content.path("trechter").valueStream().<List<?>>map(ReportTables::step).toList());
  }

  private static List<?> step(JsonNode step) {
    JsonNode waiting = step.path("wachtend");
    return Stream.concat(
            Stream.of("stap", "naam", "bereikt").map(step::path),
            Stream.of("n", "mediaan", "p90", "langste").map(waiting::path))
        .map(ReportTables::plain)
        .toList();
  }

  private ReportTable plain(String title, List<String> columns) {
    return new ReportTable(
        title,
        columns,
        content
            .path(title.toLowerCase(java.util.Locale.ROOT))
            .valueStream()
            .<List<?>>map(row -> columns.stream().map(row::path).map(ReportTables::plain).toList())
            .toList());
  }

  /** The one number of a value: of a doorlooptijd the median, of a verandering the mean. */
  static Object number(JsonNode value) {
    return plain(
        value.isObject() ? value.path(value.has("mediaan") ? "mediaan" : "gemiddelde") : value);
  }

  private static Object plain(JsonNode node) {
    return node.isNumber() ? node.numberValue() : node.textValue();
  }
}
