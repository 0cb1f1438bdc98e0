package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;

/** Lays the indexes of the cube, a table at a time: without them it takes no live events. */
final class Indexes implements RebuildStep {

  private static final List<String> TABLES =
      List.of("cube", "cube_herkomst", "cube_dag", "cube_dag_maand", "cube_maand");

  @Override
  public List<Slice> plan(Connection connection, int size) {
    return IntStream.range(0, TABLES.size())
        .mapToObj(number -> new Slice(number, TABLES.get(number), null, null))
        .toList();
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    Sql.run(connection, "set local maintenance_work_mem = '256MB'");
    Sql.run(connection, "select cube_met_index(current_schema(), '%s')".formatted(slice.kind()));
    return 0;
  }
}
