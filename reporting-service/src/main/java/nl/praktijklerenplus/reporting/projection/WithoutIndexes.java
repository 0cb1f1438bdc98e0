package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;

/** Takes the indexes of the cube away, which nobody reads yet. */
final class WithoutIndexes implements RebuildStep {

  @Override
  public List<Slice> plan(Connection connection, int size) {
    return List.of(new Slice(0, null, null, null));
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    Sql.run(connection, "select cube_zonder_indexen(current_schema())");
    return 0;
  }
}
