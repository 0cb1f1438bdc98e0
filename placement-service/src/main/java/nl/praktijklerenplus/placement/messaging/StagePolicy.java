package nl.praktijklerenplus.placement.messaging;

import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.stage.RedenStageeinde;
import nl.praktijklerenplus.placement.stage.StageCommand;
import nl.praktijklerenplus.placement.stage.StageCommand.StageBeeindigen;
import nl.praktijklerenplus.placement.stage.StageCommand.StageHervatten;
import nl.praktijklerenplus.placement.stage.StageCommand.StageOnderbreken;
import nl.praktijklerenplus.placement.stage.store.StageAggregate;
import nl.praktijklerenplus.placement.stage.store.StageStore;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.CommandExecutor;
import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Request;

/**
 * What happens to the running stage when the student pauses, resumes or drops out. With no running
 * stage, or one that is already so, there is nothing to do.
 */
@ApplicationScoped
class StagePolicy {

  private final StageStore stages;
  private final StageAggregate aggregate;
  private final CommandExecutor executor;

  StagePolicy(StageStore stages, StageAggregate aggregate, CommandExecutor executor) {
    this.stages = stages;
    this.aggregate = aggregate;
    this.executor = executor;
  }

  Uni<Void> interrupt(Mutiny.StatelessSession session, ReceivedEvent event) {
    return onRunningStage(session, event, StageOnderbreken::new);
  }

  Uni<Void> resume(Mutiny.StatelessSession session, ReceivedEvent event) {
    return onRunningStage(session, event, StageHervatten::new);
  }

  Uni<Void> end(Mutiny.StatelessSession session, ReceivedEvent event) {
    return onRunningStage(
        session, event, stage -> new StageBeeindigen(stage, RedenStageeinde.UITVAL));
  }

  private Uni<Void> onRunningStage(
      Mutiny.StatelessSession session,
      ReceivedEvent event,
      Function<UUID, ? extends StageCommand> command) {
    return Locks.hold(session, event.aggregaat())
        .chain(() -> stages.running(session, event.aggregaat()))
        .chain(
            stage ->
                stage.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : act(session, event, command.apply(stage.get())));
  }

  private Uni<Void> act(
      Mutiny.StatelessSession session, ReceivedEvent event, StageCommand command) {
    return executor
        .within(
            session,
            aggregate,
            Request.policy(command, event.datum(), event.bekend(), event.eventId()))
        .replaceWithVoid();
  }
}
