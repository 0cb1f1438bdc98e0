package nl.praktijklerenplus.platform.consumer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Rows;

/** Keys that wait because one of their events could not be handled. */
@ApplicationScoped
public class Parked {

  /** A waiting key: how many events wait, and why the first one does. */
  public record ParkedKey(String sleutel, long aantal, String reden, Instant sinds) {}

  private record Key(String key) {}

  private record Waiting(UUID eventId, String key, String reason, Instant parkedAt) {}

  private final Clock clock;

  Parked(Clock clock) {
    this.clock = clock;
  }

  public Uni<List<ParkedKey>> list(Mutiny.StatelessSession session) {
    return Rows.query(
        session,
        ParkedKey.class,
        """
        select key as sleutel, count(*) as aantal, (array_agg(reason order by position))[1] as reden,
               min(parked_at) as sinds
        from parked group by key order by min(position)
        """,
        Map.of());
  }

  /**
   * The keys that wait, until this transaction ends: a retry waits for it, and it for a retry, so
   * that new events of a key and its retry never pass each other.
   */
  Uni<Set<String>> keys(Mutiny.StatelessSession session) {
    return Locks.share(session, Archive.LOCK)
        .chain(() -> Rows.query(session, Key.class, "select distinct key from parked", Map.of()))
        .map(rows -> rows.stream().map(Key::key).collect(Collectors.toSet()));
  }

  Uni<Void> park(Mutiny.StatelessSession session, List<ReceivedEvent> events, String reason) {
    List<Waiting> rows =
        events.stream()
            .map(event -> new Waiting(event.eventId(), event.key(), reason, clock.instant()))
            .toList();
    return Rows.execute(
            session,
            """
            insert into parked (event_id, key, reason, parked_at)
            select event_id, key, reason, parked_at
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
              as r(event_id uuid, key text, reason text, parked_at timestamptz)
            on conflict do nothing
            """,
            Map.of("rows", Rows.json(rows)))
        .replaceWithVoid();
  }

  /** What waits under the key, for who will drive it again in this transaction. */
  Uni<List<ReceivedEvent>> waiting(Mutiny.StatelessSession session, String key) {
    return Locks.hold(session, List.of(Archive.LOCK))
        .chain(
            () ->
                Rows.query(
                    session,
                    ReceivedEvent.class,
                    """
                    select i.event_id, i.topic, i.key, i.gebeurtenis, i.subject, i.recorded_at, i.data
                    from parked p join inbox i using (event_id)
                    where p.key = :key order by p.position
                    """,
                    Map.of("key", key)));
  }

  /** They are handled now: in the archive their place is after all that was handled before. */
  Uni<Void> release(Mutiny.StatelessSession session, String key) {
    return Rows.execute(
            session,
            """
            with released as (delete from parked where key = :key returning event_id)
            update inbox set position = default, xid = default where event_id in (select event_id from released)
            """,
            Map.of("key", key))
        .replaceWithVoid();
  }
}
