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

  private static final String ADD_UP =
      """
      with cells as materialized (
        select indicator, organisatie, richting, werkgever, kenmerk, waarde, geldig_op, bekend_op,
          sum(delta) as delta
        from %s group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(delta) <> 0
      ), by_month as materialized (
        select indicator, organisatie, richting, kenmerk, waarde,
          cast(date_trunc('month', geldig_op) as date) as geldig_op,
          cast(date_trunc('month', bekend_op) as date) as bekend_op,
          sum(delta) as delta, sum(delta * (geldig_op - date '1970-01-01')) as dagen
        from cells group by 1, 2, 3, 4, 5, 6, 7
      ), into_days as (
        insert into cube_dag (indicator, kenmerk, waarde, geldig_op, bekend_op, delta)
        select indicator, kenmerk, waarde, geldig_op, bekend_op, sum(delta)
        from cells group by 1, 2, 3, 4, 5 order by 1, 5, 4, 2, 3
      ), into_days_known_by_month as (
        insert into cube_dag_maand (indicator, kenmerk, waarde, geldig_op, bekend_op, delta)
        select indicator, kenmerk, waarde, geldig_op,
          cast(date_trunc('month', bekend_op) as date), sum(delta)
        from cells group by 1, 2, 3, 4, 5 order by 1, 4, 5, 2, 3
      ), into_herkomst as (
        insert into cube_herkomst
          (indicator, organisatie, richting, kenmerk, waarde, geldig_op, bekend_op, delta, dagen)
        select * from by_month order by 1, 6, 7, 2, 3, 4, 5
      ), into_months as (
        insert into cube_maand (indicator, kenmerk, waarde, geldig_op, bekend_op, delta, dagen)
        select indicator, kenmerk, waarde, geldig_op, bekend_op, sum(delta), sum(dagen)
        from by_month group by 1, 2, 3, 4, 5 order by 1, 4, 5, 2, 3
      )
      insert into cube
        (indicator, organisatie, richting, werkgever, kenmerk, waarde, geldig_op, bekend_op, delta)
      select * from cells order by 1, 7, 8, 2, 3, 4, 5, 6
      """;

  @Override
  public List<Slice> plan(Connection connection, int size) {
    return IntStream.range(0, PARTS)
        .mapToObj(part -> new Slice(part, "cube_deel_" + part, null, null))
        .toList();
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    Sql.run(connection, "set local work_mem = '64MB'");
    Sql.run(connection, ADD_UP.formatted(slice.kind()));
    Sql.run(connection, "truncate " + slice.kind());
    return 0;
  }
}
