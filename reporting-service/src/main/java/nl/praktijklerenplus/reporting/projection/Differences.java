package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;
import nl.praktijklerenplus.reporting.indicator.Afwijking;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.projection.ArchiveRows.Group;
import nl.praktijklerenplus.reporting.projection.ArchiveRows.Told;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** Whom two definitions of a figure count differently, and on which days. */
final class Differences implements RebuildStep {

  private final Indicatordefinitie now;
  private final Indicatordefinitie proposed;

  Differences(Indicatordefinitie now, Indicatordefinitie proposed) {
    this.now = now;
    this.proposed = proposed;
  }

  @Override
  public List<Slice> plan(Connection connection, int size) throws SQLException {
    return Subjects.plan(connection, "timeline", proposed.onderwerp(), size);
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    CopyIn rows = new CopyIn("afwijking (subject, dag, oud, nieuw)");
    Subjects.read(connection, slice, subject -> add(rows, subject));
    rows.write(connection);
    return 0;
  }

  private void add(CopyIn rows, Group subject) {
    Tijdlijn timeline = Tijdlijn.van(subject.facts().stream().map(Told::feit).toList());
    for (Afwijking one : Afwijking.van(now, proposed, timeline)) {
      rows.row(subject.name(), one.dag(), one.oud(), one.nieuw());
    }
  }
}
