package nl.praktijklerenplus.reporting.gebeurtenis.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;

/**
 * The archive in an order in which nothing can still appear before what was read: first what has
 * the lower transaction, and nothing of a transaction that may still be open. Within the reach of
 * the transaction that asks.
 */
@ApplicationScoped
public class EventFeed {

  /**
   * What was found.
   *
   * @param items the events that may be seen
   * @param last up to where was looked
   * @param known whether there is such a place to go on after
   */
  public record Found(List<PublishedFact> items, long last, boolean known) {}

  /**
   * Which events.
   *
   * @param soorten by their names; none is all of them
   * @param general the topics of which also those that are about no person
   */
  public record Which(Collection<String> soorten, Collection<String> general) {

    /** All that is about a person. */
    static final Which ALL = new Which(Set.of(), Set.of());
  }

  /** Somebody with few people looks at so many of others' at once. */
  private static final int LOOKED_AT = 2_000;

  private static final String ANSWERS = "aanmeldingen";

  private static final String FURTHER =
      """
      (i.xid, i.position)
        > (coalesce((select xid from place), cast('0' as xid8)), cast(:after as bigint))\
      """;
  private static final String THESE =
      """
      i.event_id in (
        select cast(value as uuid)
        from jsonb_array_elements_text(cast(cast(:events as text) as jsonb)))\
      """;

  // Who registers over Kafka is answered over Kafka. What waits because its key
  // failed has no lasting place yet. What is told about somebody of whom nothing is known yet may
  // be
  // the reader's: it is waited for, a while.
  private static final String SQL =
      """
      with place as (
        select xid, position from inbox where position = :after
      ),
      looked as materialized (
        select i.*, case
            when i.topic not in ('plp.intake', 'plp.certification')
              and not jsonb_exists(i.data, 'student') then null
            when pg_input_is_valid(i.subject, 'uuid') then cast(i.subject as uuid) end as person,
          i.topic in ('plp.intake', 'plp.certification') or jsonb_exists(i.data, 'student') as personal
        from inbox i
        where %s
          and i.xid < pg_snapshot_xmin(pg_current_snapshot())
          and i.gebeurtenis not in (
            select value from jsonb_array_elements_text(cast(cast(:answers as text) as jsonb)))
          and not exists (select from parked p where p.event_id = i.event_id)
        order by i.xid, i.position limit :looked
      ),
      judged as (
        select l.*, reach_everything() or s.student is not null as reached,
          f.subject is not null and l.gebeurtenis <> 'StudentVergeten' as forgotten,
          bool_or(
            l.person is not null and s.student is null and not reach_everything()
              and l.received_at > cast(:heldSince as timestamptz) and not student_is_known(l.person))
            over (order by l.xid, l.position) as held
        from looked l
        left join student s on s.student = l.person
        left join forgotten f on f.subject = l.person
      ),
      passed as (
        select * from judged where not held
      ),
      shown as (
        select * from passed
        where case when personal then reached else topic in (
            select value from jsonb_array_elements_text(cast(cast(:general as text) as jsonb))) end
          and (:everySoort or gebeurtenis in (
            select value from jsonb_array_elements_text(cast(cast(:soorten as text) as jsonb))))
        order by xid, position limit :limit
      ),
      told as (
        select t.xid, t.position, t.event_id, t.topic, t.gebeurtenis, t.subject, t.recorded_at,
          t.person as student, t.forgotten,
          case when not t.forgotten then cast(t.data as text) end as data,
          c.gebeurtenis as corrected
        from shown t
        left join inbox c on t.gebeurtenis = 'GebeurtenisGecorrigeerd'
          and c.event_id = cast(t.data ->> 'gebeurtenis' as uuid)
      )
      select
        coalesce((select jsonb_agg(to_jsonb(t) - 'xid' order by t.xid, t.position) from told t),
          jsonb_build_array()) as items,
        coalesce(
          case when (select count(*) from shown) = :limit
            then (select position from shown order by xid desc, position desc limit 1)
            else (select position from passed order by xid desc, position desc limit 1) end,
          cast(:after as bigint)) as last,
        cast(:after as bigint) = 0 or exists (select from place) as known
      """;

  private final PublishedTypes types;
  private final Clock clock;
  private final Duration held;

  /**
   * @param held how long an event of an unknown person holds up what comes after it
   */
  EventFeed(
      PublishedTypes types, Clock clock, @ConfigProperty(name = "plp.events-held") Duration held) {
    this.types = types;
    this.clock = clock;
    this.held = held;
  }

  /** So many events at most after the position that a part before ended at; 0 is the beginning. */
  public Uni<Found> after(Mutiny.StatelessSession session, long position, int limit, Which which) {
    return ask(session, FURTHER, Map.of(), position, limit, which);
  }

  /** Those of these events that may be seen, in their order. */
  public Uni<List<PublishedFact>> these(Mutiny.StatelessSession session, Collection<UUID> events) {
    return ask(session, THESE, Map.of("events", Rows.json(events)), 0, events.size(), Which.ALL)
        .map(Found::items);
  }

  private Uni<Found> ask(
      Mutiny.StatelessSession session,
      String where,
      Map<String, ?> more,
      long position,
      int limit,
      Which which) {
    Map<String, Object> parameters = new HashMap<>(more);
    parameters.put("after", position);
    parameters.put("limit", limit);
    parameters.put("heldSince", clock.instant().minus(held));
    parameters.put("looked", LOOKED_AT);
    parameters.put("answers", Rows.json(types.names(ANSWERS)));
    parameters.put("everySoort", which.soorten().isEmpty());
    parameters.put("soorten", Rows.json(which.soorten()));
    parameters.put("general", Rows.json(which.general()));
    return Rows.query(session, Found.class, SQL.formatted(where), parameters).map(List::getFirst);
  }
}
