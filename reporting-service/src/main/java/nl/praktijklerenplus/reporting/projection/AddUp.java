package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;

/**
 * Adds up what the slices laid down and writes the cube in the order of its index, some indicators
 * at a time: whoever asks for a stretch of days then reads few pages.
 */
final class AddUp implements RebuildStep {

  private static final int PARTS = 16;

  // Grouped in the order of the index, so that one sort does for both.
  private static final String CUBE =
      """
      insert into cube
        (indicator, geldig_op, bekend_op, organisatie, richting, werkgever, kenmerk, waarde, delta)
      select indicator, geldig_op, bekend_op, organisatie, richting, werkgever, kenmerk, waarde,
        sum(delta)
      from %s group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(delta) <> 0
      order by 1, 2, 3, 4, 5, 6, 7, 8
      """;

  // The first of a month by subtraction: date_trunc makes a detour over a time zone.
  private static final String BY_DAY =
      """
      with by_day as materialized (
        select indicator, kenmerk, waarde, geldig_op, bekend_op, sum(delta) as delta
        from %s group by 1, 2, 3, 4, 5 having sum(delta) <> 0
      ), into_days as (
        insert into cube_dag (indicator, kenmerk, waarde, geldig_op, bekend_op, delta)
        select * from by_day order by 1, 5, 4, 2, 3
      )
      insert into cube_dag_maand (indicator, kenmerk, waarde, geldig_op, bekend_op, delta)
      select indicator, kenmerk, waarde, geldig_op,
        bekend_op - cast(extract(day from bekend_op) as int) + 1, sum(delta)
      from by_day group by 1, 2, 3, 4, 5 having sum(delta) <> 0 order by 1, 4, 5, 2, 3
      """;

  private static final String BY_MONTH =
      """
      with by_month as materialized (
        select indicator, organisatie, richting, kenmerk, waarde,
          geldig_op - cast(extract(day from geldig_op) as int) + 1 as geldig_op,
          bekend_op - cast(extract(day from bekend_op) as int) + 1 as bekend_op,
          sum(delta) as delta, sum(delta * (geldig_op - date '1970-01-01')) as dagen
        from %s group by 1, 2, 3, 4, 5, 6, 7
        having sum(delta) <> 0 or sum(delta * (geldig_op - date '1970-01-01')) <> 0
      ), into_herkomst as (
        insert into cube_herkomst
          (indicator, organisatie, richting, kenmerk, waarde, geldig_op, bekend_op, delta, dagen)
        select * from by_month order by 1, 6, 7, 2, 3, 4, 5
      )
      insert into cube_maand (indicator, kenmerk, waarde, geldig_op, bekend_op, delta, dagen)
      select indicator, kenmerk, waarde, geldig_op, bekend_op, sum(delta), sum(dagen)
      from by_month group by 1, 2, 3, 4, 5 having sum(delta) <> 0 or sum(dagen) <> 0
      order by 1, 4, 5, 2, 3
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
    Sql.run(connection, BY_DAY.formatted(slice.kind()));
    Sql.run(connection, BY_MONTH.formatted(slice.kind()));
    Sql.run(connection, "set local enable_hashagg = off");
    Sql.run(connection, CUBE.formatted(slice.kind()));
    Sql.run(connection, "truncate " + slice.kind());
    return 0;
  }
}
