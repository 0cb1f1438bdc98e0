package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;

/**
 * Adds up what the slices laid down and writes the cube in the order of its index, some indicators
 * at a time: written as it comes, every row would touch another page.
 */
final class AddUp implements RebuildStep {

  private static final int PARTS = 16;

  @Override
  public List<Slice> plan(Connection connection, int size) {
    return IntStream.range(0, PARTS)
        .mapToObj(part -> new Slice(part, String.valueOf(part), null, null))
        .toList();
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    String part = "cube_deel_" + slice.kind();
    Sql.run(connection, "set local work_mem = '64MB'");
    Sql.run(
        connection,
        """
        insert into cube (%1$s, delta)
        select %1$s, sum(delta) from %2$s group by %1$s having sum(delta) <> 0
        order by indicator, geldig_op, bekend_op, organisatie, richting, werkgever, kenmerk, waarde
        """
            .formatted(Amounts.COLUMNS, part));
    Sql.run(connection, "truncate " + part);
    return 0;
  }
}
