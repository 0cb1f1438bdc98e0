package nl.praktijklerenplus.intake.student.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.intake.student.Student.Bekend;
import nl.praktijklerenplus.intake.student.Student.Gepauzeerd;
import nl.praktijklerenplus.intake.student.Student.Kandidaat;
import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.RecordedEvent;
import nl.praktijklerenplus.platform.store.RecordedEvents;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.store.Versioned;

/** The list of students, and what is recorded of one. */
@ApplicationScoped
public class StudentStore {

  /**
   * A student as a list shows them: without anything personal.
   *
   * @param sinds the day on which this toestand began
   * @param herbeoordelenOp of a kandidaat: when the last intakegesprek said to look again
   * @param verwachteHervatting of who pauses: when they think to go on
   */
  public record StudentRij(
      UUID student,
      String toestand,
      String organisatie,
      Optional<String> richting,
      LocalDate sinds,
      Optional<LocalDate> herbeoordelenOp,
      Optional<LocalDate> verwachteHervatting,
      int versie)
      implements Versioned, AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return Stream.of(student);
    }
  }

  /** How many students of an organisatie are in a toestand. */
  public record Aantal(String organisatie, String toestand, long aantal) {}

  public static final Overview<StudentRij> STUDENTEN =
      new Overview<>("student", StudentRij.class, "student", "student", "sinds", "organisatie");

  private static final ReadModel<StudentRij> TABLE =
      new ReadModel<>("student", StudentRij.class, "student");

  private final Transactions transactions;
  private final RecordedEvents events;

  StudentStore(Transactions transactions, RecordedEvents events) {
    this.transactions = transactions;
    this.events = events;
  }

  Uni<Void> write(Mutiny.StatelessSession session, UUID student, Bekend state, int version) {
    return TABLE.write(
        session,
        new StudentRij(
            student,
            state.toestand().name(),
            state.organisatie(),
            state.richting(),
            state.sinds(),
            state instanceof Kandidaat kandidaat ? kandidaat.herbeoordelenOp() : Optional.empty(),
            state instanceof Gepauzeerd pauze ? pauze.verwachteHervatting() : Optional.empty(),
            version));
  }

  /** What is recorded of a student; empty when there is none, or none within reach. */
  public Uni<Optional<List<RecordedEvent>>> dossier(UUID student) {
    return transactions.run(
        session ->
            STUDENTEN
                .find(session, student, new Listing())
                .chain(
                    row ->
                        row.isEmpty()
                            ? Uni.createFrom().item(Optional.empty())
                            : events.of(session, List.of(student)).map(Optional::of)));
  }

  /** The numbers by toestand of each organisatie. */
  public Uni<List<Aantal>> caseload() {
    return transactions.run(
        session ->
            Rows.query(
                session,
                Aantal.class,
                """
                select organisatie, toestand, count(*) as aantal from student
                group by organisatie, toestand order by organisatie
                """,
                Map.of()));
  }
}
