package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;

/** Tells the planner what was built, so that the first question after the switch is as fast. */
final class Analyse implements RebuildStep {

  @Override
  public List<Slice> plan(Connection connection, int size) {
    return List.of(new Slice(0, null, null, null));
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    Sql.run(connection, "truncate timeline_elders");
    Sql.run(
        connection, "analyze timeline, cube, cube_dag, cube_dag_maand, cube_maand, cube_herkomst");
    return 0;
  }
}
