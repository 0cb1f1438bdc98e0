package nl.praktijklerenplus.reporting.projection;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import nl.praktijklerenplus.platform.projection.Slice;

/** Cuts at the keys that a query gives in order; a key that comes twice cuts once. */
final class Plan {

  private Plan() {}

  static List<Slice> slices(PreparedStatement cuts, String kind) throws SQLException {
    List<Slice> slices = new ArrayList<>();
    String after = null;
    try (ResultSet rows = cuts.executeQuery()) {
      while (rows.next()) {
        String upTo = rows.getString(1);
        if (!upTo.equals(after)) {
          slices.add(new Slice(slices.size(), kind, after, upTo));
          after = upTo;
        }
      }
    }
    return slices;
  }
}
