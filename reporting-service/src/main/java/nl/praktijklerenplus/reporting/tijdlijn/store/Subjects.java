package nl.praktijklerenplus.reporting.tijdlijn.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/** The subjects of one kind, one after the other, each with all that was ever told of it. */
@ApplicationScoped
public class Subjects {

  /** A subject and its facts. */
  public record Told(UUID subject, List<Feit> facts) {}

  private record Row(UUID subject, UUID eventId, String gebeurtenis, Map<String, Object> data) {}

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** The next so many after this one, in the order of their identities. */
  public Uni<List<Told>> after(
      Mutiny.StatelessSession session, Onderwerpsoort soort, Optional<UUID> last, int number) {
    return Rows.query(
            session,
            Row.class,
            """
            select t.subject, i.event_id, i.gebeurtenis, i.data
            from (
              select distinct subject from timeline
              where subject_soort = :soort and subject > :last order by subject limit :number
            ) as next
            join timeline t on t.subject_soort = :soort and t.subject = next.subject
            join inbox i on i.event_id = t.event_id
            order by t.subject
            """,
            Map.of("soort", soort.name(), "last", last.orElse(BEFORE_ALL), "number", number))
        .map(Subjects::told);
  }

  private static List<Told> told(List<Row> rows) {
    Map<UUID, List<Feit>> facts = new LinkedHashMap<>();
    rows.forEach(
        row ->
            facts
                .computeIfAbsent(row.subject(), _ -> new ArrayList<>())
                .add(Facts.of(row.eventId(), row.gebeurtenis(), row.data())));
    return facts.entrySet().stream().map(one -> new Told(one.getKey(), one.getValue())).toList();
  }
}
