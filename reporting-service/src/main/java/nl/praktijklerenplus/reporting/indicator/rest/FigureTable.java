package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.praktijklerenplus.platform.csv.Table;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.rest.IndicatorenResource.Cijfer;

/**
 * A figure in rows: the whole and each cell of its split, for its period or for each of a series.
 */
final class FigureTable {

  private final String indicator;
  private final List<String> by;
  private final List<List<?>> rows = new ArrayList<>();

  private final boolean suppressed;

  private FigureTable(Cijfer figure, List<String> by) {
    this.indicator = figure.indicator();
    this.by = by;
    this.suppressed = figure.opmerking() != null;
  }

  static Table of(Cijfer figure, List<Dimensie> by) {
    FigureTable table = new FigureTable(figure, by.stream().map(Dimensie::naam).toList());
    if (figure.reeks() == null) {
      table.add(
          figure.van(), figure.tot(), figure.waarde(), figure.onderdrukt(), figure.uitsplitsing());
    } else {
      figure
          .reeks()
          .forEach(p -> table.add(p.van(), p.tot(), p.waarde(), p.onderdrukt(), p.uitsplitsing()));
    }
    return Table.of(
        ValueColumns.row(
            List.of("indicator", "van", "tot", "regel"),
            table.by,
            ValueColumns.NAMES,
            table.suppressed ? List.of(Suppressed.FIELD) : List.of()),
        table.rows);
  }

  private void add(
      LocalDate van, LocalDate tot, Object value, Object hidden, List<Map<String, Object>> cells) {
    rows.add(row(van, tot, "totaal", Collections.nCopies(by.size(), null), value, hidden));
    for (Map<String, Object> cell : Optional.ofNullable(cells).orElse(List.of())) {
      List<Object> values = by.stream().map(cell::get).toList();
      rows.add(
          row(van, tot, "uitsplitsing", values, cell.get("waarde"), cell.get(Suppressed.FIELD)));
    }
  }

  private List<?> row(
      LocalDate van, LocalDate tot, String regel, List<?> cell, Object value, Object hidden) {
    return ValueColumns.<Object>row(
        Arrays.asList(indicator, van, tot, regel),
        cell,
        ValueColumns.of(value),
        suppressed ? Arrays.asList(hidden) : List.of());
  }
}
