package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import nl.praktijklerenplus.platform.projection.Slice;
import nl.praktijklerenplus.reporting.projection.ArchiveRows.Group;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/** The timelines of one kind of subject, in slices. */
final class Subjects {

  private static final String CUTS =
      """
      select subject from (
        select subject, row_number() over (order by subject) as number, count(*) over () as total
        from %s where subject_soort = ?) as subjects
      where number %% ? = 0 or number = total order by subject
      """;

  private static final String FACTS =
      """
      select t.subject, i.event_id, i.key, i.gebeurtenis, cast(i.data as text)
      from timeline t join inbox i using (event_id)
      where t.subject_soort = ? and (cast(? as uuid) is null or t.subject > cast(? as uuid))
        and t.subject <= cast(? as uuid)
      order by t.subject
      """;

  private Subjects() {}

  /**
   * @param table where the subjects stand; a slice has about so many of its rows
   */
  static List<Slice> plan(Connection connection, String table, Onderwerpsoort soort, int size)
      throws SQLException {
    try (var query = connection.prepareStatement(CUTS.formatted(table))) {
      query.setString(1, soort.name());
      query.setInt(2, size);
      return Plan.slices(query, soort.name());
    }
  }

  static void read(Connection connection, Slice slice, Consumer<Group> consumer)
      throws SQLException {
    try (var query = connection.prepareStatement(FACTS)) {
      query.setString(1, slice.kind());
      query.setString(2, slice.after());
      query.setString(3, slice.after());
      query.setString(4, slice.upTo());
      ArchiveRows.read(query, consumer);
    }
  }
}
