package nl.praktijklerenplus.placement.stage.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.stage.Stage;
import nl.praktijklerenplus.placement.stage.StageCommand;
import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.StageDecider;
import nl.praktijklerenplus.placement.stage.StageEvent;
import nl.praktijklerenplus.placement.stage.StageOmgeving;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.Whose;

/** A stage needs to know the student, the leerwerkplek and the leermeester before it begins. */
@ApplicationScoped
public class StageAggregate implements Aggregate<StageCommand, Stage, StageEvent, StageOmgeving> {

  private final StageStore stages;
  private final StageSurroundings surroundings;

  StageAggregate(StageStore stages, StageSurroundings surroundings) {
    this.stages = stages;
    this.surroundings = surroundings;
  }

  @Override
  public String plural() {
    return "stages";
  }

  @Override
  public Decider<StageCommand, Stage, StageEvent, StageOmgeving> decider() {
    return new StageDecider();
  }

  @Override
  public Class<StageCommand> commands() {
    return StageCommand.class;
  }

  @Override
  public Class<StageEvent> events() {
    return StageEvent.class;
  }

  @Override
  public Uni<StageOmgeving> known(
      Mutiny.StatelessSession session, StageCommand command, LocalDate datum) {
    return switch (command) {
      case StageStarten starten -> surroundings.of(session, starten);
      case StageWisselen wisselen -> surroundings.of(session, wisselen, datum);
      case KnelpuntMelden melden -> surroundings.of(session, melden);
      case StagebezoekAfleggen _,
          LeerprocesAanpassen _,
          KnelpuntOplossen _,
          StageBeeindigen _,
          StageAfronden _,
          StageOnderbreken _,
          StageHervatten _ ->
          Uni.createFrom().item(StageOmgeving.GEEN);
    };
  }

  /** A trial takes for granted that intake says the student is active. */
  @Override
  public Optional<StageOmgeving> assumed(StageCommand command, StageOmgeving known) {
    boolean begins = command instanceof StageStarten || command instanceof StageWisselen;
    return begins ? Optional.of(StageSurroundings.withActiveStudent(known)) : Optional.empty();
  }

  @Override
  public Optional<String> persons() {
    return Optional.of("stage");
  }

  @Override
  public Optional<Whose> whose(StageCommand command) {
    return Optional.of(
        command instanceof StageStarten starten
            ? Whose.told("student", starten.student())
            : Whose.own("stage", command.stage()));
  }

  @Override
  public UUID subject(UUID stream, Stage state) {
    return switch (state) {
      case Stage.Onbekend _ -> stream;
      case Stage.Bekend bekend -> bekend.gegevens().student();
    };
  }

  @Override
  public Map<String, Object> published(UUID stream, Stage state) {
    return switch (state) {
      case Stage.Onbekend _ -> Map.of();
      case Stage.Bekend bekend ->
          Map.of(
              "stage", stream,
              "student", bekend.gegevens().student(),
              "leerwerkplek", bekend.gegevens().leerwerkplek(),
              "werkgever", bekend.gegevens().werkgever(),
              "werkgeverCode", bekend.gegevens().werkgeverCode());
    };
  }

  @Override
  public Uni<Void> project(Mutiny.StatelessSession session, UUID stream, Stage state, int version) {
    return switch (state) {
      case Stage.Onbekend _ -> Uni.createFrom().voidItem();
      case Stage.Bekend bekend -> stages.write(session, bekend, version);
    };
  }
}
