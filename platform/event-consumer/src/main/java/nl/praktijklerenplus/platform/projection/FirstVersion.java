package nl.praktijklerenplus.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The version that is live from the very first start on, when the archive is still empty. */
final class FirstVersion {

  private FirstVersion() {}

  static void ensure(DataSource source, Projection projection) throws SQLException {
    if (projection.definition().isEmpty()) {
      return;
    }
    try (Connection connection = source.getConnection()) {
      Jdbc.change(
          connection,
          """
          insert into projection_version
            (projection, version, schema, state, definition, position, requested_at, live_at)
          select ?, 1, ?, 'LIVE', ?, 0, now(), now()
          where not exists (select from projection_version where projection = ?)
          on conflict do nothing
          """,
          projection.name(),
          projection.schemas().getFirst(),
          projection.definition().get(),
          projection.name());
    }
  }
}
