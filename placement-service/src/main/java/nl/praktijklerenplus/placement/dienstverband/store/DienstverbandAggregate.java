package nl.praktijklerenplus.placement.dienstverband.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.dienstverband.Dienstverband;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.DienstverbandBeeindigen;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.DienstverbandStarten;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.NazorgcontactVastleggen;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandDecider;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandOmgeving;
import nl.praktijklerenplus.placement.messaging.store.StudentCopy;
import nl.praktijklerenplus.placement.werkgever.store.WerkgeverStore;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Whose;

/** A dienstverband needs to know the student, the werkgever and earlier dienstverbanden. */
@ApplicationScoped
public class DienstverbandAggregate
    implements Aggregate<
        DienstverbandCommand, Dienstverband, DienstverbandEvent, DienstverbandOmgeving> {

  private final DienstverbandStore dienstverbanden;
  private final WerkgeverStore werkgevers;
  private final StudentCopy students;

  DienstverbandAggregate(
      DienstverbandStore dienstverbanden, WerkgeverStore werkgevers, StudentCopy students) {
    this.dienstverbanden = dienstverbanden;
    this.werkgevers = werkgevers;
    this.students = students;
  }

  @Override
  public String plural() {
    return "dienstverbanden";
  }

  @Override
  public Decider<DienstverbandCommand, Dienstverband, DienstverbandEvent, DienstverbandOmgeving>
      decider() {
    return new DienstverbandDecider();
  }

  @Override
  public Class<DienstverbandCommand> commands() {
    return DienstverbandCommand.class;
  }

  @Override
  public Class<DienstverbandEvent> events() {
    return DienstverbandEvent.class;
  }

  /** A nazorgcontact stands with the student's first dienstverband. */
  @Override
  public Uni<UUID> stream(Mutiny.StatelessSession session, DienstverbandCommand command) {
    return command instanceof NazorgcontactVastleggen(UUID student, String _)
        ? dienstverbanden.first(session, student).map(first -> first.orElse(student))
        : Uni.createFrom().item(command.stream());
  }

  @Override
  public Uni<DienstverbandOmgeving> known(
      Mutiny.StatelessSession session, DienstverbandCommand command, LocalDate datum) {
    return switch (command) {
      case DienstverbandStarten starten -> beforeStart(session, starten);
      case DienstverbandBeeindigen _ -> Uni.createFrom().item(DienstverbandOmgeving.GEEN);
      case NazorgcontactVastleggen(UUID student, String _) -> beforeNazorg(session, student);
    };
  }

  private Uni<DienstverbandOmgeving> beforeStart(
      Mutiny.StatelessSession session, DienstverbandStarten starten) {
    return Locks.hold(session, starten.student())
        .chain(() -> students.now(session, starten.student()))
        .chain(
            student ->
                werkgevers
                    .code(session, starten.werkgever())
                    .chain(
                        code ->
                            dienstverbanden
                                .running(session, starten.student())
                                .map(
                                    running ->
                                        new DienstverbandOmgeving(
                                            student.isPresent(),
                                            code,
                                            running,
                                            Optional.empty()))));
  }

  private Uni<DienstverbandOmgeving> beforeNazorg(Mutiny.StatelessSession session, UUID student) {
    return Locks.hold(session, student)
        .chain(() -> students.now(session, student))
        .chain(
            known ->
                dienstverbanden
                    .first(session, student)
                    .map(
                        first ->
                            new DienstverbandOmgeving(
                                known.isPresent(), Optional.empty(), false, first)));
  }

  /** A trial takes for granted that intake knows the student. */
  @Override
  public Optional<DienstverbandOmgeving> assumed(
      DienstverbandCommand command, DienstverbandOmgeving known) {
    return command instanceof DienstverbandStarten
        ? Optional.of(
            new DienstverbandOmgeving(
                true, known.werkgeverCode(), known.studentInDienst(), known.eersteDienstverband()))
        : Optional.empty();
  }

  @Override
  public Optional<String> persons() {
    return Optional.of("dienstverband");
  }

  @Override
  public Optional<Whose> whose(DienstverbandCommand command) {
    return Optional.of(
        switch (command) {
          case DienstverbandStarten starten -> Whose.told("student", starten.student());
          case DienstverbandBeeindigen einde -> Whose.own("dienstverband", einde.dienstverband());
          case NazorgcontactVastleggen nazorg -> Whose.told("student", nazorg.student());
        });
  }

  @Override
  public UUID subject(UUID stream, Dienstverband state) {
    return switch (state) {
      case Dienstverband.Onbekend _ -> stream;
      case Dienstverband.Bekend bekend -> bekend.gegevens().student();
    };
  }

  @Override
  public Map<String, Object> published(UUID stream, Dienstverband state) {
    return switch (state) {
      case Dienstverband.Onbekend _ -> Map.of();
      case Dienstverband.Bekend bekend ->
          Map.of(
              "dienstverband", stream,
              "student", bekend.gegevens().student(),
              "werkgever", bekend.gegevens().werkgever(),
              "werkgeverCode", bekend.gegevens().werkgeverCode());
    };
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Dienstverband state, int version) {
    return switch (state) {
      case Dienstverband.Onbekend _ -> Uni.createFrom().voidItem();
      case Dienstverband.Bekend bekend -> dienstverbanden.write(session, bekend, version);
    };
  }
}
