package nl.praktijklerenplus.platform.projection;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Rows;

/**
 * The versions of projections as rows. A change tells whether it was made: it is not when the
 * version is no longer in the state from which it could be.
 */
@ApplicationScoped
public class ProjectionVersions {

  private record Path(String path) {}

  private final Clock clock;

  ProjectionVersions(Clock clock) {
    this.clock = clock;
  }

  /** Makes the live version the one that this transaction reads and writes. */
  public Uni<ProjectionVersion> useLive(Mutiny.StatelessSession session, String projection) {
    return Rows.query(
            session,
            ProjectionVersion.class,
            "select * from use_live_projection(:projection)",
            Map.of("projection", projection))
        .map(List::getFirst);
  }

  /** Makes this version the one that this transaction reads and writes. */
  public Uni<Void> use(Mutiny.StatelessSession session, ProjectionVersion version) {
    return Rows.query(
            session,
            Path.class,
            "select set_config('search_path', quote_ident(:schema) || ', public', true) as path",
            Map.of("schema", version.schema()))
        .replaceWithVoid();
  }

  /** All versions of a projection, the newest first. */
  Uni<List<ProjectionVersion>> all(Mutiny.StatelessSession session, String projection) {
    return Rows.query(
        session,
        ProjectionVersion.class,
        "select * from projection_version where projection = :projection order by version desc",
        Map.of("projection", projection));
  }

  /** The same, and nobody else changes them because of what they are until the transaction ends. */
  Uni<List<ProjectionVersion>> hold(Mutiny.StatelessSession session, String projection) {
    return Locks.hold(session, List.of("projection " + projection))
        .chain(() -> all(session, projection));
  }

  Uni<ProjectionVersion> insert(
      Mutiny.StatelessSession session,
      Projection projection,
      String definition,
      int version,
      String schema) {
    return Rows.returning(
            session,
            ProjectionVersion.class,
            """
            insert into projection_version
              (projection, version, schema, state, definition, requested_at)
            values (:projection, :version, :schema, 'BOUWEND', :definition, :now)
            returning *
            """,
            Map.of(
                "projection", projection.name(),
                "version", version,
                "schema", schema,
                "definition", definition,
                "now", clock.instant()))
        .map(List::getFirst);
  }

  Uni<Boolean> ready(Mutiny.StatelessSession session, ProjectionVersion version) {
    return change(session, version, "state = 'GEREED' where state = 'BOUWEND'", Map.of());
  }

  /** Its schema is free for another. */
  Uni<Boolean> cancelled(Mutiny.StatelessSession session, ProjectionVersion version) {
    return change(
        session,
        version,
        "state = 'GEANNULEERD', schema = null, ended_at = :now where state in ('BOUWEND', 'GEREED')",
        Map.of("now", clock.instant()));
  }

  /** Its schema is free for another. */
  Uni<Boolean> failed(Mutiny.StatelessSession session, ProjectionVersion version, String reason) {
    return change(
        session,
        version,
        "state = 'MISLUKT', schema = null, reason = :reason, ended_at = :now"
            + " where state in ('BOUWEND', 'GEREED')",
        Map.of("reason", reason, "now", clock.instant()));
  }

  /** It is old and will be brought up to date. */
  Uni<Boolean> again(Mutiny.StatelessSession session, ProjectionVersion version) {
    return change(
        session, version, "state = 'GEREED', ended_at = null where state = 'OUD'", Map.of());
  }

  /** It stays old after all. */
  Uni<Boolean> oldAgain(Mutiny.StatelessSession session, ProjectionVersion version) {
    return change(
        session,
        version,
        "state = 'OUD', ended_at = :now where state = 'GEREED'",
        Map.of("now", clock.instant()));
  }

  /** Events were added. */
  Uni<Boolean> moved(Mutiny.StatelessSession session, ProjectionVersion version, long position) {
    return change(
        session,
        version,
        "position = :position where state = 'GEREED' and position <= :position",
        Map.of("position", position));
  }

  /** The live one makes way; both hold all of the archive up to the position. */
  Uni<Boolean> goesLive(Mutiny.StatelessSession session, ProjectionVersion version, long position) {
    return moved(session, version, position)
        .chain(
            made -> made ? liveMakesWay(session, version, position) : Uni.createFrom().item(false));
  }

  private Uni<Boolean> liveMakesWay(
      Mutiny.StatelessSession session, ProjectionVersion version, long position) {
    Map<String, ?> now = Map.of("now", clock.instant());
    return Rows.execute(
            session,
            """
            update projection_version set state = 'OUD', position = :position, ended_at = :now
            where projection = :projection and state = 'LIVE'
            """,
            Map.of(
                "projection", version.projection(), "position", position, "now", clock.instant()))
        .chain(
            () ->
                change(
                    session,
                    version,
                    "state = 'LIVE', live_at = :now where state = 'GEREED'",
                    now));
  }

  Uni<Boolean> cleared(Mutiny.StatelessSession session, ProjectionVersion version) {
    return change(session, version, "schema = null where state = 'OUD'", Map.of());
  }

  private Uni<Boolean> change(
      Mutiny.StatelessSession session,
      ProjectionVersion version,
      String setWhere,
      Map<String, ?> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("projection", version.projection());
    all.put("version", version.version());
    return Rows.execute(
            session,
            "update projection_version set "
                + setWhere
                + " and projection = :projection and version = :version",
            all)
        .map(changed -> changed == 1);
  }
}
