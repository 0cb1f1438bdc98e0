package nl.praktijklerenplus.reporting.tijdlijn.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** The archive by subject: all that any service said of one student or one werkgever. */
@ApplicationScoped
public class SubjectArchive {

  /**
   * An event as it came in.
   *
   * @param recordedAt when the service that tells it recorded it
   */
  public record Told(
      UUID eventId,
      UUID subject,
      String topic,
      String gebeurtenis,
      Instant recordedAt,
      Map<String, Object> data) {

    public Feit feit() {
      return Facts.of(eventId, gebeurtenis, data);
    }
  }

  /** Within reach; what could not be handled waits apart, and does not count yet. */
  public Uni<List<Told>> of(Mutiny.StatelessSession session, Collection<UUID> subjects) {
    return Rows.query(
        session,
        Told.class,
        """
        select i.event_id, i.subject, i.topic, i.gebeurtenis, i.recorded_at, i.data
        from student_archief i
        where i.subject in (
          select value from jsonb_array_elements_text(cast(cast(:subjects as text) as jsonb)))
        and not exists (select from parked p where p.event_id = i.event_id)
        """,
        Map.of("subjects", Rows.json(subjects)));
  }
}
