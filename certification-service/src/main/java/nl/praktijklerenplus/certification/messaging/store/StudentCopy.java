package nl.praktijklerenplus.certification.messaging.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.certification.traject.StudentBeeld;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.Rows;

/**
 * The states of students as intake told them: an event a row, so that a corrected day moves one.
 */
@ApplicationScoped
public class StudentCopy {

  private record State(String toestand, LocalDate datum) {}

  /** The student as known here now; empty when intake never spoke of them. */
  public Uni<Optional<StudentBeeld>> now(Mutiny.StatelessSession session, UUID student) {
    return Rows.query(
            session,
            State.class,
            """
            select toestand, datum from student_wijziging
            where student = :student and toestand is not null order by versie desc limit 1
            """,
            Map.of("student", student))
        .map(
            rows ->
                rows.stream()
                    .findFirst()
                    .map(row -> new StudentBeeld(row.toestand(), row.datum())));
  }

  public Uni<Void> add(Mutiny.StatelessSession session, ReceivedEvent event, String toestand) {
    return add(session, event, toestand, event.text("organisatie"));
  }

  /** No state change: from its day on somebody is another organisatie's student. */
  public Uni<Void> handedOver(Mutiny.StatelessSession session, ReceivedEvent event) {
    return add(session, event, "", event.text("naar"));
  }

  private static Uni<Void> add(
      Mutiny.StatelessSession session, ReceivedEvent event, String toestand, String organisatie) {
    return Rows.execute(
            session,
            """
            insert into student_wijziging (event_id, student, versie, toestand, datum, organisatie)
            values (:event, :student, :versie, nullif(:toestand, ''), :datum,
              nullif(:organisatie, ''))
            """,
            Map.of(
                "event", event.eventId(),
                "student", event.aggregaat(),
                "versie", event.versie(),
                "toestand", toestand,
                "datum", event.datum(),
                "organisatie", Optional.ofNullable(organisatie).orElse("")))
        .chain(() -> follow(session, event.aggregaat()));
  }

  /** Whose student it is now: what is told of the latest day. */
  private static Uni<Void> follow(Mutiny.StatelessSession session, UUID student) {
    return Rows.execute(
            session,
            """
            insert into student (student, organisatie)
            select student, organisatie from student_wijziging
            where student = :student and organisatie is not null
            order by datum desc, versie desc limit 1
            on conflict (student) do update set organisatie = excluded.organisatie
            """,
            Map.of("student", student))
        .replaceWithVoid();
  }

  /** A corrected organisatie. */
  public Uni<Void> moved(
      Mutiny.StatelessSession session, UUID student, UUID event, String organisatie) {
    return Rows.execute(
            session,
            "update student_wijziging set organisatie = :organisatie where event_id = :event",
            Map.of("event", event, "organisatie", organisatie))
        .chain(() -> follow(session, student));
  }

  /** A corrected day. */
  public Uni<Void> correct(
      Mutiny.StatelessSession session, UUID student, UUID event, LocalDate datum) {
    return Rows.execute(
            session,
            "update student_wijziging set datum = :datum where event_id = :event",
            Map.of("event", event, "datum", datum))
        .chain(() -> follow(session, student));
  }
}
