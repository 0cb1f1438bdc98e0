package nl.praktijklerenplus.platform.consumer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Rows;

/**
 * What came in and was handled, in the order of its positions. A position is given when an event is
 * handled: one that was parked gets a new one when it is driven again.
 */
@ApplicationScoped
public class Archive {

  /** Shared by who handles events, held by who needs that nobody does. */
  static final String LOCK = "archive";

  private record End(long position) {}

  /**
   * The last position. Positions are given at insert and seen at commit, in another order; while
   * this transaction holds the archive there is nothing at or before the end that it cannot see.
   */
  public Uni<Long> hold(Mutiny.StatelessSession session) {
    return Locks.hold(session, List.of(LOCK))
        .chain(
            () ->
                Rows.query(
                    session,
                    End.class,
                    "select coalesce(max(position), 0) as position from inbox",
                    Map.of()))
        .map(rows -> rows.getFirst().position());
  }

  /** One event with its place. */
  public record Placed(
      long position,
      UUID eventId,
      String topic,
      String key,
      String gebeurtenis,
      String subject,
      Instant recordedAt,
      ObjectNode data) {

    public ReceivedEvent event() {
      return new ReceivedEvent(eventId, topic, key, gebeurtenis, subject, recordedAt, data);
    }
  }

  /** At most so many events after the one position, up to and with the other; none that waits. */
  public Uni<List<Placed>> read(Mutiny.StatelessSession session, long after, long upTo, int most) {
    return Rows.query(
        session,
        Placed.class,
        """
        select position, event_id, topic, key, gebeurtenis, subject, recorded_at, data
        from inbox i
        where position > :after and position <= :upTo
          and not exists (select from parked p where p.event_id = i.event_id)
        order by position limit :most
        """,
        Map.of("after", after, "upTo", upTo, "most", most));
  }
}
