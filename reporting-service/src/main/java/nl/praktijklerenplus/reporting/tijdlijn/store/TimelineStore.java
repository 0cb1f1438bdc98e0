package nl.praktijklerenplus.reporting.tijdlijn.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/** Which facts belong to which subject; what they say stands in the archive. */
@ApplicationScoped
public class TimelineStore {

  /** One fact of one subject. */
  public record Entry(Onderwerpsoort subjectSoort, UUID subject, UUID eventId) {}

  private record Archived(
      Onderwerpsoort subjectSoort,
      UUID subject,
      UUID eventId,
      String gebeurtenis,
      Map<String, Object> data) {

    Onderwerp onderwerp() {
      return new Onderwerp(subjectSoort, subject);
    }

    Feit feit() {
      return Facts.of(eventId, gebeurtenis, data);
    }
  }

  private record Said(UUID eventId, String gebeurtenis, Map<String, Object> data) {

    Feit feit() {
      return Facts.of(eventId, gebeurtenis, data);
    }
  }

  private static final String TOUCHED =
      """
      jsonb_to_recordset(cast(cast(:entries as text) as jsonb))
        as r(subject_soort text, subject uuid, event_id uuid)
      """;

  /** Nobody else counts these subjects until the transaction ends. */
  public Uni<Void> lock(Mutiny.StatelessSession session, Collection<Onderwerp> subjects) {
    return Locks.hold(session, subjects.stream().map(one -> one.soort() + "/" + one.id()).toList());
  }

  public Uni<Void> add(Mutiny.StatelessSession session, List<Entry> entries) {
    return Rows.execute(
            session,
            "insert into timeline (subject_soort, subject, event_id)"
                + " select subject_soort, subject, event_id from "
                + TOUCHED
                + " on conflict do nothing",
            Map.of("entries", Rows.json(entries)))
        .replaceWithVoid();
  }

  /** All facts of the subjects that the entries touch. */
  public Uni<Map<Onderwerp, List<Feit>>> facts(
      Mutiny.StatelessSession session, List<Entry> entries) {
    return Rows.query(
            session,
            Archived.class,
            "select t.subject_soort, t.subject, i.event_id, i.gebeurtenis, i.data from"
                + " (select distinct subject_soort, subject from "
                + TOUCHED
                + ") touched join timeline t using (subject_soort, subject)"
                + " join inbox i on i.event_id = t.event_id",
            Map.of("entries", Rows.json(entries)))
        .map(TimelineStore::bySubject);
  }

  private static Map<Onderwerp, List<Feit>> bySubject(List<Archived> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Archived::onderwerp, Collectors.mapping(Archived::feit, Collectors.toList())));
  }

  /** A received event as a fact. */
  public static Feit fact(ReceivedEvent event) {
    return Facts.of(event.eventId(), event.gebeurtenis(), Rows.map(event.data()));
  }

  /** What was said about the goals, with their corrections. */
  public Uni<List<Feit>> goals(Mutiny.StatelessSession session) {
    return Rows.query(
            session,
            Said.class,
            """
            select event_id, gebeurtenis, data
            from inbox i where topic = 'plp.reporting' and data ->> 'doelstelling' is not null
              and not exists (select from parked p where p.event_id = i.event_id)
            """,
            Map.of())
        .map(rows -> rows.stream().map(Said::feit).toList());
  }
}
