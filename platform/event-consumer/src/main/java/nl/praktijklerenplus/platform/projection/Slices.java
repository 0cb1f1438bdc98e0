package nl.praktijklerenplus.platform.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Which parts of the steps of one version's build there are, and which are done. */
final class Slices {

  private static final String OF = " where projection = ? and version = ? and step = ?";

  private final ProjectionVersion version;

  Slices(ProjectionVersion version) {
    this.version = version;
  }

  /** From nothing: what was done by a build that did not get as far as this counts no longer. */
  boolean begin(Connection connection, long position) throws SQLException {
    Jdbc.change(
        connection,
        "delete from projection_slice where projection = ? and version = ?",
        version.projection(),
        version.version());
    return Jdbc.change(
            connection,
            """
            update projection_version set position = ?, done = 0, total = (
              select count(*) from inbox i
              where i.position <= ? and not exists (select from parked p where p.event_id = i.event_id))
            where projection = ? and version = ? and state = 'BOUWEND'
            """,
            position,
            position,
            version.projection(),
            version.version())
        == 1;
  }

  boolean planned(Connection connection, int step) throws SQLException {
    try (var statement = of(connection, "select from projection_slice" + OF + " limit 1", step);
        var rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  void plan(Connection connection, int step, List<Slice> slices) throws SQLException {
    for (Slice slice : slices) {
      Jdbc.change(
          connection,
          """
          insert into projection_slice (projection, version, step, number, kind, after, up_to)
          values (?, ?, ?, ?, ?, ?, ?)
          """,
          version.projection(),
          version.version(),
          step,
          slice.number(),
          slice.kind(),
          slice.after(),
          slice.upTo());
    }
  }

  List<Slice> open(Connection connection, int step) throws SQLException {
    List<Slice> open = new ArrayList<>();
    try (var statement =
            of(
                connection,
                "select number, kind, after, up_to from projection_slice"
                    + OF
                    + " and not done order by number",
                step);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        open.add(
            new Slice(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return open;
  }

  /** Only one transaction ever does this; whoever comes second must undo its work. */
  boolean done(Connection connection, int step, Slice slice) throws SQLException {
    return Jdbc.change(
            connection,
            "update projection_slice set done = true" + OF + " and number = ? and not done",
            version.projection(),
            version.version(),
            step,
            slice.number())
        == 1;
  }

  /** Not when the version is no longer being built. */
  boolean count(Connection connection, long events, long perSecond) throws SQLException {
    return Jdbc.change(
            connection,
            """
            update projection_version set done = done + ?, per_second = coalesce(?, per_second)
            where projection = ? and version = ? and state = 'BOUWEND'
            """,
            events,
            events == 0 ? null : perSecond,
            version.projection(),
            version.version())
        == 1;
  }

  private PreparedStatement of(Connection connection, String sql, int step) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setString(1, version.projection());
    statement.setInt(2, version.version());
    statement.setInt(3, step);
    return statement;
  }
}
