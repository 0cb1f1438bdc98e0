package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;

/**
 * Brings the facts that were laid aside to their subjects: in the order of the timeline, at once.
 */
final class Elsewhere implements RebuildStep {

  @Override
  public List<Slice> plan(Connection connection, int size) {
    return List.of(new Slice(0, null, null, null));
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    Sql.run(connection, "set local work_mem = '64MB'");
    Sql.run(
        connection,
        """
        insert into timeline (subject_soort, subject, event_id)
        select subject_soort, subject, event_id from timeline_elders
        order by subject_soort, subject, event_id
        """);
    return 0;
  }
}
