package nl.praktijklerenplus.platform.rest;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.relay.OutboxRelay;
import nl.praktijklerenplus.platform.rest.CommandCatalogue.Entry;
import nl.praktijklerenplus.platform.rest.RequestRefusal.NietBevoegd;
import nl.praktijklerenplus.platform.rest.RequestRefusal.OnbekendeOpdracht;
import nl.praktijklerenplus.platform.store.CommandExecutor;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.Correction;
import nl.praktijklerenplus.platform.store.CorrectionExecutor;
import nl.praktijklerenplus.platform.store.Corrector;
import nl.praktijklerenplus.platform.store.Reach;
import nl.praktijklerenplus.platform.store.Request;

/** From a command by name and its JSON to its outcome, for one request as for a batch. */
@ApplicationScoped
public class CommandGateway {

  private final CommandCatalogue catalogue;
  private final RequestReader reader;
  private final CommandExecutor executor;
  private final CorrectionExecutor corrections;
  private final OutboxRelay relay;

  CommandGateway(
      CommandCatalogue catalogue,
      RequestReader reader,
      CommandExecutor executor,
      CorrectionExecutor corrections,
      OutboxRelay relay) {
    this.catalogue = catalogue;
    this.reader = reader;
    this.executor = executor;
    this.corrections = corrections;
    this.relay = relay;
  }

  /** The same for a request that is nobody's by itself, as one of a list that is carried out. */
  public Uni<CommandOutcome> execute(
      Caller caller, String name, ObjectNode body, Optional<String> key) {
    return execute(caller, name, body, new Envelope(key, true, Optional.empty()));
  }

  /**
   * Decides a command in a transaction of its own.
   *
   * @param name the command's name
   * @param body its fields, with {@code datum} and for a beheerder {@code bekend}
   */
  Uni<CommandOutcome> execute(Caller caller, String name, ObjectNode body, Envelope envelope) {
    return dispatch(caller, name, body, envelope, new Committed()).invoke(_ -> relay.wake());
  }

  /** Decides a command within a transaction of the caller's, who {@link #committed tells} of it. */
  Uni<CommandOutcome> together(
      Mutiny.StatelessSession session,
      Caller caller,
      String name,
      ObjectNode body,
      Envelope envelope) {
    return dispatch(caller, name, body, envelope, new Together(session));
  }

  /** What was decided together stands. */
  void committed() {
    relay.wake();
  }

  /** Judges a command within a transaction that the caller undoes. */
  Uni<CommandOutcome> trial(
      Mutiny.StatelessSession session,
      Caller caller,
      String name,
      ObjectNode body,
      Envelope envelope) {
    return dispatch(caller, name, body, envelope, new Trial(session));
  }

  private sealed interface Way {}

  private record Committed() implements Way {}

  private record Together(Mutiny.StatelessSession session) implements Way {}

  private record Trial(Mutiny.StatelessSession session) implements Way {}

  private Uni<CommandOutcome> dispatch(
      Caller caller, String name, ObjectNode body, Envelope envelope, Way way) {
    if (CommandCatalogue.CORRECTION.equals(name)) {
      return catalogue.correctors().stream().anyMatch(caller.roles()::contains)
          ? correct(caller, reader.correction(caller, body, envelope), way)
          : refused(new NietBevoegd(name));
    }
    Optional<Entry<?>> entry = catalogue.find(name);
    if (entry.isEmpty()) {
      return refused(new OnbekendeOpdracht());
    }
    return entry.get().right().roles().stream().anyMatch(caller.roles()::contains)
        ? command(entry.get(), caller, name, body, envelope, way)
        : refused(new NietBevoegd(name));
  }

  private <C extends Command> Uni<CommandOutcome> command(
      Entry<C> entry, Caller caller, String name, ObjectNode body, Envelope envelope, Way way) {
    Reach reach = caller.reach(entry.right().roles());
    return switch (reader.command(entry, caller, name, body, envelope)) {
      case RequestReader.Unreadable<Request<C>>(var reason) -> refused(reason);
      case RequestReader.Read<Request<C>>(var request) ->
          switch (way) {
            case Committed() -> executor.execute(entry.aggregate(), request, reach);
            case Together(var session) ->
                executor.together(session, entry.aggregate(), request, reach);
            case Trial(var session) -> executor.trial(session, entry.aggregate(), request, reach);
          };
    };
  }

  private Uni<CommandOutcome> correct(
      Caller caller, RequestReader.Reading<Request<Correction>> reading, Way way) {
    Corrector corrector =
        new Corrector(
            caller.reach(catalogue.correctors()),
            event -> catalogue.correctors(event).stream().anyMatch(caller.roles()::contains),
            new NietBevoegd(CommandCatalogue.CORRECTION));
    return switch (reading) {
      case RequestReader.Unreadable<Request<Correction>>(var reason) -> refused(reason);
      case RequestReader.Read<Request<Correction>>(var request) ->
          switch (way) {
            case Committed() -> corrections.execute(request, corrector);
            case Together(var session) -> corrections.within(session, request, corrector);
            case Trial(var session) -> corrections.within(session, request, corrector);
          };
    };
  }

  private static Uni<CommandOutcome> refused(Refusal reason) {
    return Uni.createFrom().item(new Refused(reason));
  }
}
