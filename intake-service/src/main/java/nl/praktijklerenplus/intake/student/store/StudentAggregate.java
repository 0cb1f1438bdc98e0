package nl.praktijklerenplus.intake.student.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.intake.bewaring.store.OpschortingStore;
import nl.praktijklerenplus.intake.bewaring.store.OpschortingStore.Opschorting;
import nl.praktijklerenplus.intake.student.Student;
import nl.praktijklerenplus.intake.student.Student.Bekend;
import nl.praktijklerenplus.intake.student.StudentCommand;
import nl.praktijklerenplus.intake.student.StudentCommand.KandidaatAanmelden;
import nl.praktijklerenplus.intake.student.StudentCommand.NoodtoegangNemen;
import nl.praktijklerenplus.intake.student.StudentCommand.StudentVergeten;
import nl.praktijklerenplus.intake.student.StudentDecider;
import nl.praktijklerenplus.intake.student.StudentEvent;
import nl.praktijklerenplus.intake.student.StudentEvent.InzageVerleend;
import nl.praktijklerenplus.intake.student.StudentEvent.NoodtoegangGenomen;
import nl.praktijklerenplus.intake.student.StudentOmgeving;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.EventRow;
import nl.praktijklerenplus.platform.store.Forgetting;
import nl.praktijklerenplus.platform.store.Insights;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Whose;

/** A student is decided on their own past, and forgetting also on whether their data is kept. */
@ApplicationScoped
public class StudentAggregate
    implements Aggregate<StudentCommand, Student, StudentEvent, StudentOmgeving> {

  private record Forgotten(UUID eventId) {}

  private final StudentStore students;
  private final Forgetting forgetting;
  private final OpschortingStore opschortingen;
  private final Insights insights;
  private final NoodtoegangStore noodtoegangen;
  private final Clock clock;

  StudentAggregate(
      StudentStore students,
      Forgetting forgetting,
      OpschortingStore opschortingen,
      Insights insights,
      NoodtoegangStore noodtoegangen,
      Clock clock) {
    this.students = students;
    this.forgetting = forgetting;
    this.opschortingen = opschortingen;
    this.insights = insights;
    this.noodtoegangen = noodtoegangen;
    this.clock = clock;
  }

  @Override
  public String plural() {
    return "studenten";
  }

  @Override
  public Decider<StudentCommand, Student, StudentEvent, StudentOmgeving> decider() {
    return new StudentDecider();
  }

  @Override
  public Class<StudentCommand> commands() {
    return StudentCommand.class;
  }

  @Override
  public Class<StudentEvent> events() {
    return StudentEvent.class;
  }

  @Override
  public Uni<StudentOmgeving> known(
      Mutiny.StatelessSession session, StudentCommand command, LocalDate datum) {
    return opgeschort(session, command).map(so -> new StudentOmgeving(so, clock.instant()));
  }

  private Uni<Boolean> opgeschort(Mutiny.StatelessSession session, StudentCommand command) {
    return command instanceof StudentVergeten
        ? opschortingen
            .last(session, command.stream())
            .map(last -> last.filter(Opschorting::opgeschort).isPresent())
        : Uni.createFrom().item(false);
  }

  @Override
  public Optional<String> persons() {
    return Optional.of("student");
  }

  @Override
  public Optional<Whose> whose(StudentCommand command) {
    return switch (command) {
      case KandidaatAanmelden aanmelden ->
          Optional.of(Whose.opened("student", aanmelden.student(), aanmelden.organisatie()));
      // Taken by who may not see the student: that it was taken is what guards it.
      case NoodtoegangNemen _ -> Optional.empty();
      case StudentCommand of -> Optional.of(Whose.own("student", of.student()));
    };
  }

  @Override
  public UUID subject(UUID stream, Student state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Student state) {
    return Map.of("student", stream);
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Student state, int version) {
    return switch (state) {
      case Student.Onbekend _ -> Uni.createFrom().voidItem();
      case Bekend known -> students.write(session, stream, known, version);
      case Student.Vergeten(Bekend known) ->
          forget(session, stream).chain(() -> students.write(session, stream, known, version));
    };
  }

  @Override
  public Uni<Void> follow(Mutiny.StatelessSession session, EventRow row, StudentEvent event) {
    return switch (event) {
      case InzageVerleend(var student, var organisatie, var tot) ->
          insights.give(session, row.eventId(), student, organisatie, DateRules.end(tot));
      case NoodtoegangGenomen taken ->
          insights
              .give(session, row.eventId(), taken.student(), row.actor().toString(), taken.tot())
              .chain(() -> noodtoegangen.write(session, row, taken));
      case StudentEvent _ -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> forget(Mutiny.StatelessSession session, UUID student) {
    return Rows.query(
            session,
            Forgotten.class,
            "select event_id from event where stream = :student and type = 'StudentVergeten'",
            Map.of("student", student))
        .chain(rows -> forgetting.forget(session, student, rows.getFirst().eventId()));
  }
}
