package nl.praktijklerenplus.platform.consumer;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;

/** The archive of what came in. */
@ApplicationScoped
public class Inbox {

  private record Id(UUID eventId) {}

  private record Count(long number) {}

  private final Clock clock;

  Inbox(Clock clock) {
    this.clock = clock;
  }

  /** Keeps the events and gives back those that were new, in the order in which they came. */
  public Uni<List<ReceivedEvent>> keep(
      Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    Map<UUID, ReceivedEvent> distinct = new java.util.LinkedHashMap<>();
    events.forEach(event -> distinct.putIfAbsent(event.eventId(), event));
    return Rows.returning(
            session,
            Id.class,
            """
            insert into inbox (event_id, topic, key, gebeurtenis, subject, recorded_at, data, received_at)
            select event_id, topic, key, gebeurtenis, subject, recorded_at, data, :now
            from jsonb_to_recordset(cast(cast(:events as text) as jsonb)) as r(event_id uuid, topic text,
              key text, gebeurtenis text, subject text, recorded_at timestamptz, data jsonb)
            on conflict do nothing
            returning event_id
            """,
            Map.of("events", Rows.json(distinct.values()), "now", Instant.now(clock)))
        .map(ids -> only(distinct, ids));
  }

  private static List<ReceivedEvent> only(Map<UUID, ReceivedEvent> events, List<Id> ids) {
    Set<UUID> kept = new HashSet<>();
    ids.forEach(id -> kept.add(id.eventId()));
    return events.values().stream().filter(event -> kept.contains(event.eventId())).toList();
  }

  /** Is the event in? It may be parked: kept, and not handled yet. */
  public Uni<Boolean> has(Mutiny.StatelessSession session, UUID event) {
    return isThere(session, "from inbox where event_id = :event", event);
  }

  /** Is the event in, and handled? */
  public Uni<Boolean> hasHandled(Mutiny.StatelessSession session, UUID event) {
    return isThere(
        session,
        "from inbox i where event_id = :event"
            + " and not exists (select from parked p where p.event_id = i.event_id)",
        event);
  }

  private static Uni<Boolean> isThere(Mutiny.StatelessSession session, String rows, UUID event) {
    return Rows.query(
            session, Count.class, "select count(*) as number " + rows, Map.of("event", event))
        .map(found -> found.getFirst().number() > 0);
  }
}
