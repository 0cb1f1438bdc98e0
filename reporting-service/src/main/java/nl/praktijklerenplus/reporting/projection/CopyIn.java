package nl.praktijklerenplus.reporting.projection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;

/** Rows for one table in the text format of COPY: one statement, however many there are. */
final class CopyIn {

  private final String into;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param into the table with its columns
   */
  CopyIn(String into) {
    this.into = into;
  }

  void row(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      add(values[i]);
    }
    rows.append('\n');
  }

  /** Writes what there is, and begins anew. */
  void write(Connection connection) throws SQLException {
    if (!rows.isEmpty()) {
      try {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + into + " from stdin", new StringReader(rows.toString()));
        rows.setLength(0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void add(Object value) {
    switch (value) {
      case null -> rows.append("\\N");
      case String text -> escaped(text);
      default -> rows.append(value);
    }
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }
}
