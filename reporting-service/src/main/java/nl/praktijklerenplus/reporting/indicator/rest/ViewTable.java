package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.Arrays;
import java.util.List;

import nl.praktijklerenplus.platform.csv.Table;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;
import nl.praktijklerenplus.reporting.indicator.rest.ViewFigures.Figuur;

/** The figures of a view in rows: each under the uitkomst or onderwerp that it belongs to. */
final class ViewTable {

  private static final List<String> OF_A_FIGURE = List.of("indicator", "naam", "eenheid");
  private static final List<String> COMPARED =
      List.of("streefwaarde", "op", "aandeel", "verandering");

  private ViewTable() {}

  static Table of(View view, boolean suppressed) {
    List<List<?>> rows =
        view.entries()
            .<List<?>>flatMap(
                entry ->
                    entry.figures().stream().map(figure -> row(entry.known(), figure, suppressed)))
            .toList();
    return Table.of(
        ValueColumns.row(
            view.names(),
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
