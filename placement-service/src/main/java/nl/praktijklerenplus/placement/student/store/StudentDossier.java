package nl.praktijklerenplus.placement.student.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.messaging.store.StudentCopy;
import nl.praktijklerenplus.platform.store.OpenedEvents;
import nl.praktijklerenplus.platform.store.RecordedEvent;
import nl.praktijklerenplus.platform.store.RecordedEvents;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.subject.PersonalFile;

/** What placement recorded of one student: their stages and dienstverbanden, with nazorg. */
@ApplicationScoped
public class StudentDossier implements PersonalFile {

  private record Id(UUID id) {}

  private final Transactions transactions;
  private final StudentCopy students;
  private final RecordedEvents events;
  private final OpenedEvents opened;

  StudentDossier(
      Transactions transactions, StudentCopy students, RecordedEvents events, OpenedEvents opened) {
    this.transactions = transactions;
    this.students = students;
    this.events = events;
    this.opened = opened;
  }

  /** The events; empty when the student is not known here, or not within reach. */
  public Uni<Optional<List<RecordedEvent>>> recorded(UUID student) {
    return read(student, events::of);
  }

  @Override
  public Uni<Optional<List<RecordedEvent>>> of(UUID student) {
    return read(student, (session, streams) -> opened.of(session, student, streams));
  }

  private Uni<Optional<List<RecordedEvent>>> read(
      UUID student, BiFunction<Mutiny.StatelessSession, List<UUID>, Uni<List<RecordedEvent>>> how) {
    return transactions.run(
        session ->
            students
                .visible(session, student)
                .chain(
                    visible ->
                        visible
                            ? streams(session, student)
                                .chain(ids -> how.apply(session, ids))
                                .map(Optional::of)
                            : Uni.createFrom().item(Optional.empty())));
  }

  private static Uni<List<UUID>> streams(Mutiny.StatelessSession session, UUID student) {
    return Rows.query(
            session,
            Id.class,
            """
            select stage as id from stage where student = :student
            union all select dienstverband from dienstverband where student = :student
            """,
            Map.of("student", student))
        .map(rows -> rows.stream().map(Id::id).toList());
  }
}
