package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;

import nl.praktijklerenplus.platform.csv.Table;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;
import nl.praktijklerenplus.reporting.indicator.rest.ViewFigures.Figuur;

/** The figures of a view in rows: each under the uitkomst or onderwerp that it belongs to. */
final class ViewTable {

  private static final List<String> OF_A_FIGURE = List.of("indicator", "naam", "eenheid");
  private static final List<String> COMPARED =
      List.of("streefwaarde", "op", "aandeel", "verandering");

  private ViewTable() {}

  /**
   * @param names what an entry of the view is known by
   */
  static Table of(JsonNode entries, List<String> names, boolean suppressed) {
    List<List<?>> rows = new ArrayList<>();
    for (JsonNode entry : entries) {
      List<String> known = names.stream().map(name -> entry.path(name).textValue()).toList();
      entry
          .path("indicatoren")
          .forEach(node -> rows.add(row(known, (Figuur) ((POJONode) node).getPojo(), suppressed)));
    }
    return Table.of(
        ValueColumns.row(
            names,
            OF_A_FIGURE,
            ValueColumns.NAMES,
            COMPARED,
            suppressed ? List.of(Suppressed.FIELD) : List.of()),
        rows);
  }

  private static List<?> row(List<String> known, Figuur figure, boolean suppressed) {
    Doel goal = figure.doel();
    return ValueColumns.<Object>row(
        known,
        List.of(figure.indicator(), figure.naam(), figure.eenheid()),
        ValueColumns.of(figure.waarde()),
        Arrays.asList(
            goal == null ? null : goal.streefwaarde(),
            goal == null ? null : goal.op(),
            goal == null ? null : goal.aandeel(),
            figure.verandering()),
        suppressed ? Arrays.asList(figure.onderdrukt()) : List.of());
  }
}
