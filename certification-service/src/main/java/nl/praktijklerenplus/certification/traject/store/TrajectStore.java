package nl.praktijklerenplus.certification.traject.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.certification.messaging.store.StudentCopy;
import nl.praktijklerenplus.certification.traject.Erkenningstraject.Bekend;
import nl.praktijklerenplus.certification.traject.Erkenningstraject.Gestopt;
import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.OpenedEvents;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.RecordedEvent;
import nl.praktijklerenplus.platform.store.RecordedEvents;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.store.Versioned;
import nl.praktijklerenplus.platform.subject.PersonalFile;

/** The list of trajecten. */
@ApplicationScoped
public class TrajectStore implements PersonalFile {

  /** A traject as its events tell it; werkprocessen and behaald are numbers of werkprocessen. */
  private record TrajectRij(
      UUID traject,
      UUID student,
      String kwalificatie,
      String rmt,
      boolean novaAangemeld,
      boolean erkenningBehaald,
      String praktijkverklaring,
      boolean gestopt,
      int werkprocessen,
      int behaald,
      int versie) {}

  /**
   * The same as a list shows it.
   *
   * @param toestand the step it is at
   */
  public record TrajectInLijst(
      UUID traject,
      UUID student,
      String kwalificatie,
      String toestand,
      String rmt,
      boolean novaAangemeld,
      boolean erkenningBehaald,
      String praktijkverklaring,
      boolean gestopt,
      int werkprocessen,
      int behaald,
      int versie)
      implements Versioned, AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return Stream.of(student);
    }
  }

  public static final Overview<TrajectInLijst> TRAJECTEN =
      new Overview<>("traject", TrajectInLijst.class, "traject", "traject", "kwalificatie");

  private record Id(UUID traject) {}

  private static final ReadModel<TrajectRij> TABLE =
      new ReadModel<>("traject", TrajectRij.class, "traject");

  private final Transactions transactions;
  private final StudentCopy students;
  private final RecordedEvents events;
  private final OpenedEvents opened;

  TrajectStore(
      Transactions transactions, StudentCopy students, RecordedEvents events, OpenedEvents opened) {
    this.transactions = transactions;
    this.students = students;
    this.events = events;
    this.opened = opened;
  }

  Uni<Void> write(Mutiny.StatelessSession session, UUID traject, Bekend state, int version) {
    return TABLE.write(
        session,
        new TrajectRij(
            traject,
            state.student(),
            state.kwalificatie(),
            state.rmt().name(),
            state.novaAangemeld(),
            state.erkenningBehaald(),
            state.praktijkverklaring().name(),
            state instanceof Gestopt,
            state.werkprocessen().size(),
            state.dossier().behaald().size(),
            version));
  }

  /** Has the student a traject for this kwalificatie that was not stopped? */
  Uni<Boolean> running(Mutiny.StatelessSession session, UUID student, String kwalificatie) {
    return TRAJECTEN
        .list(
            session,
            new Listing()
                .where("student", student)
                .where("kwalificatie", kwalificatie)
                .where("gestopt", false))
        .map(rows -> !rows.isEmpty());
  }

  Uni<Optional<TrajectInLijst>> find(Mutiny.StatelessSession session, UUID traject) {
    return TRAJECTEN.find(session, traject, new Listing());
  }

  /** What is recorded of the student's trajecten; empty when the student is not known here. */
  public Uni<Optional<List<RecordedEvent>>> dossier(UUID student) {
    return read(student, events::of);
  }

  @Override
  public Uni<Optional<List<RecordedEvent>>> of(UUID student) {
    return read(student, (session, trajecten) -> opened.of(session, student, trajecten));
  }

  private Uni<Optional<List<RecordedEvent>>> read(
      UUID student, BiFunction<Mutiny.StatelessSession, List<UUID>, Uni<List<RecordedEvent>>> how) {
    return transactions.run(
        session ->
            students
                .now(session, student)
                .chain(
                    known ->
                        known.isEmpty()
                            ? Uni.createFrom().item(Optional.empty())
                            : streams(session, student)
                                .chain(trajecten -> how.apply(session, trajecten))
                                .map(Optional::of)));
  }

  private static Uni<List<UUID>> streams(Mutiny.StatelessSession session, UUID student) {
    return Rows.query(
            session,
            Id.class,
            "select traject from traject where student = :student",
            Map.of("student", student))
        .map(rows -> rows.stream().map(Id::traject).toList());
  }
}
