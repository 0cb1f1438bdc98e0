package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.History;

/** Reads streams and appends to them; nothing is ever rewritten. */
@ApplicationScoped
public class EventStore {

  private static final String SELECT =
      """
      select stream, version, event_id, category, type, schema_version, payload, actor, organisatie,
             command_id, causation, traceparent, geldig_op, bekend_op, recorded_at
      from event
      """;

  // One statement for all rows of a command: the primary key (stream, version) is what refuses a
  // concurrent writer, and the outbox rows stand or fall with the events.
  private static final String APPEND =
      """
      with appended as (
        insert into event (stream, version, event_id, category, type, schema_version, payload, actor,
          organisatie, command_id, causation, traceparent, geldig_op, bekend_op, recorded_at)
        select stream, version, event_id, category, type, schema_version, payload, actor,
          organisatie, command_id, causation, traceparent, geldig_op, bekend_op, recorded_at
        from jsonb_to_recordset(cast(cast(:events as text) as jsonb)) as r(
          stream uuid, version int, event_id uuid, category text, type text, schema_version smallint,
          payload jsonb, actor uuid, organisatie text, command_id uuid, causation uuid,
          traceparent text, geldig_op date, bekend_op timestamptz, recorded_at timestamptz)
        order by version)
      insert into outbox (topic, key, headers, payload)
      select topic, key, headers, payload
      from jsonb_to_recordset(cast(cast(:outbox as text) as jsonb))
        as r(topic text, key text, headers jsonb, payload text)
      """;

  private record Number(long number) {}

  /** Is there anything with this identity, of whatever kind? */
  public Uni<Boolean> knows(Mutiny.StatelessSession session, UUID stream) {
    return Rows.query(
            session,
            Number.class,
            "select count(*) as number from event where stream = :stream and version = 1",
            Map.of("stream", stream))
        .map(rows -> rows.getFirst().number() > 0);
  }

  /** Was this event recorded here? */
  public Uni<Boolean> has(Mutiny.StatelessSession session, UUID event) {
    return Rows.query(
            session,
            Number.class,
            "select count(*) as number from event where event_id = :event",
            Map.of("event", event))
        .map(rows -> rows.getFirst().number() > 0);
  }

  <E> Uni<Stream<E>> load(Mutiny.StatelessSession session, UUID stream, Class<E> events) {
    return Rows.query(
            session,
            EventRow.class,
            SELECT + "where stream = :stream order by version",
            Map.of("stream", stream))
        .map(rows -> Stream.of(stream, rows, EventCodec.types(events)));
  }

  /**
   * Every stream of one kind as it was known before a moment, corrections included: for a view of
   * the past of few and small streams.
   *
   * @param category the plural of its aggregate
   */
  public <E> Uni<List<History<E>>> knownBefore(
      Mutiny.StatelessSession session, String category, Class<E> events, Instant moment) {
    return knownBefore(session, category, events, moment, _ -> true);
  }

  /**
   * The same of some events only.
   *
   * @param counts which, by their identity
   */
  public <E> Uni<List<History<E>>> knownBefore(
      Mutiny.StatelessSession session,
      String category,
      Class<E> events,
      Instant moment,
      Predicate<UUID> counts) {
    return Rows.query(
            session,
            EventRow.class,
            SELECT + "where category = :category and bekend_op < :moment order by stream, version",
            Map.of("category", category, "moment", moment))
        .map(
            rows ->
                rows.stream()
                    .filter(row -> counts.test(row.eventId()))
                    .collect(
                        Collectors.groupingBy(
                            EventRow::stream, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(
                        one ->
                            Stream.<E>of(one.getKey(), one.getValue(), EventCodec.types(events))
                                .history())
                    .toList());
  }

  /** The events of several streams, stream by stream. */
  Uni<List<EventRow>> ofStreams(Mutiny.StatelessSession session, Collection<UUID> streams) {
    return Rows.query(
        session,
        EventRow.class,
        SELECT
            + "where stream in (select cast(id as uuid)"
            + " from jsonb_array_elements_text(cast(cast(:streams as text) as jsonb)) as id)"
            + " order by stream, version",
        Map.of("streams", Rows.json(streams)));
  }

  /** The events that one request recorded, found by any of them. */
  Uni<List<EventRow>> sameRequest(Mutiny.StatelessSession session, UUID event) {
    return Rows.query(
        session,
        EventRow.class,
        SELECT
            + "where command_id = (select command_id from event where event_id = :event)"
            + " order by position",
        Map.of("event", event));
  }

  /** What policies recorded because of an event of another service. */
  Uni<List<EventRow>> causedBy(Mutiny.StatelessSession session, UUID cause) {
    return Rows.query(
        session,
        EventRow.class,
        SELECT + "where causation = :cause and type <> 'GebeurtenisGecorrigeerd' order by position",
        Map.of("cause", cause));
  }

  Uni<Void> append(Mutiny.StatelessSession session, List<EventRow> events, List<OutboxRow> outbox) {
    return Rows.execute(
            session, APPEND, Map.of("events", Rows.json(events), "outbox", Rows.json(outbox)))
        .replaceWithVoid();
  }
}
