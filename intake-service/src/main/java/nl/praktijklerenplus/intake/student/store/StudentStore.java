package nl.praktijklerenplus.intake.student.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.intake.student.Student.Bekend;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Transactions;

/** The list of students. */
@ApplicationScoped
public class StudentStore {

  /** A student as a list shows them: without anything personal. */
  public record StudentRij(
      UUID student,
      String toestand,
      String organisatie,
      Optional<String> richting,
      LocalDate sinds,
      int versie) {}

  private static final ReadModel<StudentRij> TABLE =
      new ReadModel<>("student", StudentRij.class, "student");

  private final Transactions transactions;

  StudentStore(Transactions transactions) {
    this.transactions = transactions;
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
            version));
  }

  /** Students that match, in the order of their identity. */
  public Uni<List<StudentRij>> list(Listing listing) {
    return transactions.run(session -> TABLE.list(session, listing));
  }
}
