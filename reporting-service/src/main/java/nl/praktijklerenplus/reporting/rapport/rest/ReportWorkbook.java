package nl.praktijklerenplus.reporting.rapport.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of a report as sheets of one workbook. */
final class ReportWorkbook {

  private ReportWorkbook() {}

  static byte[] write(List<ReportTable> tables) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Praktijkleren Plus", "1.0")) {
      tables.forEach(table -> sheet(book.newWorksheet(table.title()), table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void sheet(Worksheet sheet, ReportTable table) {
    row(sheet, 0, table.columns());
    sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    for (int i = 0; i < table.lines().size(); i++) {
      row(sheet, i + 1, table.lines().get(i));
    }
  }

  /** A text is a text, also where it would be a formula when it was typed. */
  private static void row(Worksheet sheet, int row, List<?> values) {
    for (int column = 0; column < values.size(); column++) {
      switch (values.get(column)) {
        case null -> {}
        case Number number -> sheet.value(row, column, number);
        case Object other -> sheet.value(row, column, other.toString());
      }
    }
  }
}
