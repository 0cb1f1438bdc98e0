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

  private FigureTable(String indicator, List<String> by) {
    this.indicator = indicator;
    this.by = by;
  }

  static Table of(Cijfer figure, List<Dimensie> by) {
    FigureTable table =
        new FigureTable(figure.indicator(), by.stream().map(Dimensie::naam).toList());
    if (figure.reeks() == null) {
      table.add(figure.van(), figure.tot(), figure.waarde(), figure.uitsplitsing());
    } else {
      figure.reeks().forEach(p -> table.add(p.van(), p.tot(), p.waarde(), p.uitsplitsing()));
    }
    return Table.of(
        ValueColumns.row(List.of("indicator", "van", "tot", "regel"), table.by, ValueColumns.NAMES),
        table.rows);
  }

  private void add(LocalDate van, LocalDate tot, Object value, List<Map<String, Object>> cells) {
    rows.add(row(van, tot, "totaal", Collections.nCopies(by.size(), null), value));
    for (Map<String, Object> cell : Optional.ofNullable(cells).orElse(List.of())) {
      List<Object> values = by.stream().map(cell::get).toList();
      rows.add(row(van, tot, "uitsplitsing", values, cell.get("waarde")));
    }
  }

  private List<?> row(LocalDate van, LocalDate tot, String regel, List<?> cell, Object value) {
    return ValueColumns.<Object>row(
        Arrays.asList(indicator, van, tot, regel), cell, ValueColumns.of(value));
  }
}
