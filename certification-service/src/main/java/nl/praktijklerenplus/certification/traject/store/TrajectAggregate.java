package nl.praktijklerenplus.certification.traject.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.certification.traject.Erkenningstraject;
import nl.praktijklerenplus.certification.traject.Erkenningstraject.Bekend;
import nl.praktijklerenplus.certification.traject.Erkenningstraject.Onbekend;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.ErkenningstrajectStarten;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectDecider;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent;
import nl.praktijklerenplus.certification.traject.TrajectOmgeving;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.Whose;

/** A traject needs to know the student, the stages and the recognitions around it. */
@ApplicationScoped
public class TrajectAggregate
    implements Aggregate<
        ErkenningstrajectCommand, Erkenningstraject, ErkenningstrajectEvent, TrajectOmgeving> {

  private final TrajectStore trajecten;
  private final TrajectSurroundings surroundings;

  TrajectAggregate(TrajectStore trajecten, TrajectSurroundings surroundings) {
    this.trajecten = trajecten;
    this.surroundings = surroundings;
  }

  @Override
  public String plural() {
    return "trajecten";
  }

  @Override
  public Decider<
          ErkenningstrajectCommand, Erkenningstraject, ErkenningstrajectEvent, TrajectOmgeving>
      decider() {
    return new ErkenningstrajectDecider();
  }

  @Override
  public Class<ErkenningstrajectCommand> commands() {
    return ErkenningstrajectCommand.class;
  }

  @Override
  public Class<ErkenningstrajectEvent> events() {
    return ErkenningstrajectEvent.class;
  }

  @Override
  public Uni<TrajectOmgeving> known(
      Mutiny.StatelessSession session, ErkenningstrajectCommand command, LocalDate datum) {
    return surroundings.of(session, command, datum);
  }

  @Override
  public Optional<TrajectOmgeving> assumed(
      ErkenningstrajectCommand command, TrajectOmgeving known) {
    return TrajectSurroundings.assumed(command, known);
  }

  @Override
  public Optional<String> persons() {
    return Optional.of("traject");
  }

  @Override
  public Optional<Whose> whose(ErkenningstrajectCommand command) {
    return Optional.of(
        command instanceof ErkenningstrajectStarten starten
            ? Whose.told("student", starten.student())
            : Whose.own("traject", command.stream()));
  }

  @Override
  public UUID subject(UUID stream, Erkenningstraject state) {
    return switch (state) {
      case Onbekend _ -> stream;
      case Bekend bekend -> bekend.student();
    };
  }

  @Override
  public Map<String, Object> published(UUID stream, Erkenningstraject state) {
    return switch (state) {
      case Onbekend _ -> Map.of();
      case Bekend bekend ->
          Map.of(
              "traject", stream,
              "student", bekend.student(),
              "kwalificatie", bekend.kwalificatie());
    };
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Erkenningstraject state, int version) {
    return switch (state) {
      case Onbekend _ -> Uni.createFrom().voidItem();
      case Bekend bekend -> trajecten.write(session, stream, bekend, version);
    };
  }
}
