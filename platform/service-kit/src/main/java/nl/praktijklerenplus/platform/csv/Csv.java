package nl.praktijklerenplus.platform.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.smallrye.mutiny.Multi;

/** Writes rows by RFC 4180. */
public final class Csv {

  public static final String MEDIA_TYPE = "text/csv";

  private static final ObjectWriter WRITER =
      CsvMapper.builder()
          // Quotes only where they are needed: without this a long text gets them unlooked at.
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build()
          .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
          .forType(Object[].class);

  /** With these a spreadsheet begins a formula, or skips to what does. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  /** A null in an array would be left out, and what follows would move up. */
  private static final String NOTHING = "";

  private Csv() {}

  public static byte[] of(Table table) {
    return write(Stream.concat(Stream.of(table.columns()), table.rows()));
  }

  /** The same of rows that come in parts: a part is written when the one before it has left. */
  public static Multi<byte[]> of(List<String> columns, Multi<Stream<List<?>>> parts) {
    AtomicBoolean begun = new AtomicBoolean();
    return parts.map(
        rows -> write(begun.getAndSet(true) ? rows : Stream.concat(Stream.of(columns), rows)));
  }

  private static byte[] write(Stream<List<?>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SequenceWriter writer = WRITER.writeValues(out)) {
      for (List<?> row : (Iterable<List<?>>) rows::iterator) {
        writer.write(row.stream().map(Csv::cell).toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Object cell(Object value) {
    return switch (value) {
      case null -> NOTHING;
      case Optional<?> perhaps -> perhaps.map(Csv::cell).orElse(NOTHING);
      case Number number -> number;
      case Boolean yes -> yes;
      default -> harmless(value.toString());
    };
  }

  /** Text stays text: it is opened with an apostrophe where a spreadsheet would compute it. */
  private static String harmless(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
