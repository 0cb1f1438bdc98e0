package nl.praktijklerenplus.reporting.rapport.rest;

import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.csv.Table;

/**
 * A part of a report as rows.
 *
 * @param columns as many as there are values in each row; a value that is not there is null
 */
record ReportTable(String title, List<String> columns, List<List<?>> lines) implements Table {

  @Override
  public Stream<List<?>> rows() {
    return lines.stream();
  }
}
