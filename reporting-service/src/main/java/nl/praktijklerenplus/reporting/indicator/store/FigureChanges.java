package nl.praktijklerenplus.reporting.indicator.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/** Says which figures changed, and tells any replica what was said since it asked before. */
@ApplicationScoped
public class FigureChanges {

  /**
   * What changed.
   *
   * @param moment up to where was looked: a PostgreSQL snapshot, to ask on from
   * @param positie how far the archive had come
   * @param bekend whether all that changed since then is still known
   */
  public record Changes(String moment, long positie, List<String> indicatoren, boolean bekend) {}

  private static final Duration KEPT = Duration.ofHours(1);

  private final Transactions transactions;
  private final Clock clock;

  FigureChanges(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** In the transaction that changes them. */
  public Uni<Void> announce(Mutiny.StatelessSession session, Collection<String> indicators) {
    return indicators.isEmpty()
        ? Uni.createFrom().voidItem()
        : Rows.execute(
                session,
                """
                insert into cijferwijziging (indicatoren, gewijzigd_op)
                select array_agg(id), :now
                from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as id
                """,
                Map.of("ids", Rows.json(indicators), "now", Instant.now(clock)))
            .replaceWithVoid();
  }

  /** Where things stand. */
  public Uni<Changes> now() {
    return ask(
        """
        select cast(pg_current_snapshot() as text) as moment,
          coalesce((select max(position) from inbox), 0) as positie,
          jsonb_build_array() as indicatoren, true as bekend
        """,
        Map.of());
  }

  /**
   * All that was committed after this moment; a text that is no moment knows of nothing. The text
   * is materialized, as the planner would cast a parameter before it is looked at.
   */
  public Uni<Changes> since(String moment) {
    return ask(
        """
        with given as materialized (
          select cast(:moment as text) as moment
        ),
        asked as (
          select case when pg_input_is_valid(moment, 'pg_snapshot')
            then cast(moment as pg_snapshot) end as snapshot
          from given
        ),
        later as (
          select w.indicatoren from cijferwijziging w, asked
          where w.xid >= pg_snapshot_xmin(snapshot) and not pg_visible_in_snapshot(w.xid, snapshot)
        )
        select cast(pg_current_snapshot() as text) as moment,
          coalesce((select max(position) from inbox), 0) as positie,
          coalesce((select jsonb_agg(distinct id) from later, unnest(indicatoren) as id),
            jsonb_build_array()) as indicatoren,
          coalesce(pg_snapshot_xmax(snapshot) <= pg_snapshot_xmax(pg_current_snapshot()), false)
            and exists (select from cijferwijziging w where w.xid <= pg_snapshot_xmin(snapshot))
            as bekend
        from asked
        """,
        Map.of("moment", moment));
  }

  private Uni<Changes> ask(String sql, Map<String, ?> parameters) {
    return transactions
        .run(session -> Rows.query(session, Changes.class, sql, parameters))
        .map(List::getFirst);
  }

  /** What is older than who still listens; the last of it stays, to know by what is gone. */
  public Uni<Void> forget() {
    String old =
        """
        delete from cijferwijziging where xid < (
          select xid from cijferwijziging where gewijzigd_op < :before order by xid desc limit 1)
        """;
    Map<String, Instant> before = Map.of("before", Instant.now(clock).minus(KEPT));
    return transactions.run(session -> Rows.execute(session, old, before)).replaceWithVoid();
  }
}
