package nl.praktijklerenplus.reporting.partner.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedTypes;

/** The archive as others may be told of it, in its own order; what waits is not in it yet. */
@ApplicationScoped
public class PartnerArchive {

  // Of a correction also what it corrects: its own name does not say of which kind it is.
  private static final String SELECT =
      """
      select i.event_id, i.topic, i.key, i.gebeurtenis, i.subject, i.recorded_at, i.data,
        (select c.gebeurtenis from inbox c
         where i.gebeurtenis = 'GebeurtenisGecorrigeerd'
           and c.event_id = cast(i.data ->> 'gebeurtenis' as uuid)) as corrected
      from inbox i
      where not exists (select from parked p where p.event_id = i.event_id)
      """;

  private record Row(
      UUID eventId,
      String topic,
      String key,
      String gebeurtenis,
      String subject,
      Instant recordedAt,
      ObjectNode data,
      Optional<String> corrected) {}

  private final PublishedTypes types;

  PartnerArchive(PublishedTypes types) {
    this.types = types;
  }

  public Uni<List<PartnerMessage>> these(Mutiny.StatelessSession session, Collection<UUID> events) {
    return select(
        session,
        "and i.event_id in (select cast(id as uuid)"
            + " from jsonb_array_elements_text(cast(cast(:events as text) as jsonb)) as id)",
        Map.of("events", Rows.json(events)));
  }

  /** All that was told of these students. */
  public Uni<List<PartnerMessage>> ofStudents(
      Mutiny.StatelessSession session, Collection<UUID> students) {
    return select(
        session,
        "and i.subject in (select id"
            + " from jsonb_array_elements_text(cast(cast(:students as text) as jsonb)) as id)",
        Map.of("students", Rows.json(students)));
  }

  /** All that is not told under the name of a student. */
  public Uni<List<PartnerMessage>> ofNoStudent(Mutiny.StatelessSession session) {
    return select(session, "and i.subject is distinct from i.data ->> 'student'", Map.of());
  }

  private Uni<List<PartnerMessage>> select(
      Mutiny.StatelessSession session, String which, Map<String, ?> parameters) {
    return Rows.query(session, Row.class, SELECT + which + " order by i.position", parameters)
        .map(rows -> rows.stream().flatMap(row -> message(row).stream()).toList());
  }

  private Optional<PartnerMessage> message(Row row) {
    return types
        .of(row.topic(), row.gebeurtenis(), row.corrected())
        .map(
            type ->
                new PartnerMessage(
                    row.eventId(),
                    row.key(),
                    row.subject(),
                    row.recordedAt(),
                    row.data(),
                    type,
                    row.corrected().orElse(row.gebeurtenis())));
  }
}
