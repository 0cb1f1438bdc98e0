package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Deltas;
import nl.praktijklerenplus.reporting.projection.ArchiveRows.Group;
import nl.praktijklerenplus.reporting.projection.ArchiveRows.Told;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpen;

/**
 * Takes the archive key by key. Nearly all facts of a subject are told under its own key: its
 * deltas are computed from these at once. Facts that are told under another key are laid aside.
 */
final class ByKey implements RebuildStep {

  private static final String ARCHIVE =
      """
      from inbox i
      where i.position <= ?
        and not exists (select from parked p where p.event_id = i.event_id)
      """;

  private static final String KEYS =
      """
      select key from (
        select key, row_number() over (order by key collate "C") as number, count(*) over () as total
      """
          + ARCHIVE
          + ") as keys where number % ? = 0 or number = total order by key collate \"C\"";

  private static final String FACTS =
      "select i.key, i.event_id, i.key, i.gebeurtenis, cast(i.data as text) "
          + ARCHIVE
          + """
            and i.key collate "C" > ? and i.key collate "C" <= ? order by i.key collate "C"
          """;

  private final Definities definities;
  private final long position;

  ByKey(Definities definities, long position) {
    this.definities = definities;
    this.position = position;
  }

  @Override
  public List<Slice> plan(Connection connection, int size) throws SQLException {
    try (var query = connection.prepareStatement(KEYS)) {
      query.setLong(1, position);
      query.setInt(2, size);
      return Plan.slices(query, null);
    }
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    Harvest harvest = new Harvest(definities);
    try (var query = connection.prepareStatement(FACTS)) {
      query.setLong(1, position);
      query.setString(2, slice.after() == null ? "" : slice.after());
      query.setString(3, slice.upTo());
      long read = ArchiveRows.read(query, harvest::take);
      harvest.write(connection);
      return read;
    }
  }

  private static final class Harvest {

    private static final String COLUMNS = " (subject_soort, subject, event_id)";

    private final Definities definities;
    private final CopyIn timeline = new CopyIn("timeline" + COLUMNS);
    private final CopyIn elsewhere = new CopyIn("timeline_elders" + COLUMNS);
    private final Amounts amounts = new Amounts();

    Harvest(Definities definities) {
      this.definities = definities;
    }

    void take(Group group) {
      Map<Onderwerp, List<Feit>> own = new HashMap<>();
      for (Told told : group.facts()) {
        for (Onderwerp subject : Onderwerpen.van(told.feit())) {
          boolean here = subject.id().equals(told.key());
          (here ? timeline : elsewhere).row(subject.soort().name(), subject.id(), told.feit().id());
          if (here) {
            own.computeIfAbsent(subject, _ -> new ArrayList<>()).add(told.feit());
          }
        }
      }
      own.forEach((subject, facts) -> amounts.add(Deltas.van(definities, subject.soort(), facts)));
    }

    void write(Connection connection) throws SQLException {
      timeline.write(connection);
      elsewhere.write(connection);
      amounts.write(connection);
    }
  }
}
