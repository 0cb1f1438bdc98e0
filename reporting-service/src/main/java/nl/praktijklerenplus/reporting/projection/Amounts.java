package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.reporting.indicator.Cel;
import nl.praktijklerenplus.reporting.indicator.Delta;

/** Deltas of many subjects, added up in memory before they are written. */
final class Amounts {

  private static final int PART = 5_000;

  private record Cell(Cel cel, LocalDate bekendOp) {}

  private final Map<Cell, Long> amounts = new HashMap<>();

  void add(List<Delta> deltas) {
    for (Delta delta : deltas) {
      amounts.merge(new Cell(delta.cel(), delta.bekendOp()), (long) delta.aantal(), Long::sum);
    }
  }

  /** Some at a time: all of them as text would take as much room again. */
  void write(Connection connection) throws SQLException {
    CopyIn copy =
        new CopyIn(
            "cube_deel (indicator, organisatie, richting, werkgever, kenmerk, waarde, geldig_op,"
                + " bekend_op, delta)");
    int rows = 0;
    for (Map.Entry<Cell, Long> amount : amounts.entrySet()) {
      if (amount.getValue() != 0) {
        row(copy, amount.getKey(), amount.getValue());
        if (++rows % PART == 0) {
          copy.write(connection);
        }
      }
    }
    copy.write(connection);
  }

  private static void row(CopyIn copy, Cell cell, long amount) {
    var dimensies = cell.cel().dimensies();
    copy.row(
        cell.cel().indicator(),
        dimensies.organisatie(),
        dimensies.richting(),
        dimensies.werkgever(),
        dimensies.kenmerk(),
        cell.cel().waarde(),
        cell.cel().geldigOp(),
        cell.bekendOp(),
        amount);
  }
}
