package nl.praktijklerenplus.platform.store;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.CommandOutcome.Undecided;

/** The one way in which every command is decided: load, fold, decide, append. */
@ApplicationScoped
public class CommandExecutor {

  private final EventStore store;
  private final Recorder recorder;
  private final Idempotency idempotency;
  private final Moments moments;
  private final Admission admission;
  private final Transactions transactions;

  CommandExecutor(
      EventStore store,
      Recorder recorder,
      Idempotency idempotency,
      Moments moments,
      Admission admission,
      Transactions transactions) {
    this.store = store;
    this.recorder = recorder;
    this.idempotency = idempotency;
    this.moments = moments;
    this.admission = admission;
    this.transactions = transactions;
  }

  /**
   * In a transaction of its own, tried again when another writer was first.
   *
   * @param reach of who asks
   */
  public <C extends Command> Uni<CommandOutcome> execute(
      Aggregate<C, ?, ?, ?> aggregate, Request<? extends C> request, Reach reach) {
    return transactions.retrying(
        request.command().stream(), session -> asked(session, aggregate, request, reach, false));
  }

  private <C extends Command> Uni<CommandOutcome> asked(
      Mutiny.StatelessSession session,
      Aggregate<C, ?, ?, ?> aggregate,
      Request<? extends C> request,
      Reach reach,
      boolean trial) {
    return admission.orElse(
        session,
        request,
        reach,
        () -> admission.refusal(session, reach, aggregate.whose(request.command())),
        () -> decide(session, aggregate, request, trial));
  }

  /** Inside the caller's transaction: how a policy acts on what it just received. */
  public <C extends Command> Uni<CommandOutcome> within(
      Mutiny.StatelessSession session,
      Aggregate<C, ?, ?, ?> aggregate,
      Request<? extends C> request) {
    return idempotency.orElse(
        session, request.idempotency(), () -> decide(session, aggregate, request, false));
  }

  /** One of several that are recorded together, or not at all: the transaction is the caller's. */
  public <C extends Command> Uni<CommandOutcome> together(
      Mutiny.StatelessSession session,
      Aggregate<C, ?, ?, ?> aggregate,
      Request<? extends C> request,
      Reach reach) {
    return asked(session, aggregate, request, reach, false);
  }

  /** Judges without another service's word; what it records the caller must roll back. */
  public <C extends Command> Uni<CommandOutcome> trial(
      Mutiny.StatelessSession session,
      Aggregate<C, ?, ?, ?> aggregate,
      Request<? extends C> request,
      Reach reach) {
    return asked(session, aggregate, request, reach, true);
  }

  private <C extends Command, S, E extends DomainEvent, K> Uni<CommandOutcome> decide(
      Mutiny.StatelessSession session,
      Aggregate<C, S, E, K> aggregate,
      Request<? extends C> request,
      boolean trial) {
    C command = request.command();
    return aggregate
        .known(session, command, request.datum())
        .chain(
            known ->
                aggregate.stream(session, command)
                    .chain(id -> store.load(session, id, aggregate.events()))
                    .chain(
                        stream -> {
                          Optional<K> assumed =
                              trial ? aggregate.assumed(command, known) : Optional.empty();
                          Judged<S, E> judged =
                              judge(aggregate, stream, request, assumed.orElse(known));
                          return settle(session, aggregate, request, judged, assumed.isPresent());
                        }));
  }

  private record Judged<S, E>(Stream<E> stream, S state, LocalDate datum, Outcome<E> outcome) {}

  private <C extends Command, S, E extends DomainEvent, K> Judged<S, E> judge(
      Aggregate<C, S, E, K> aggregate, Stream<E> stream, Request<? extends C> request, K known) {
    History<E> history = stream.history();
    S state = history.fold(aggregate.decider());
    LocalDate datum = day(request, history);
    Outcome<E> decided = aggregate.decider().decide(request.command(), datum, state, known);
    Optional<Refusal> moment =
        taken(stream).or(() -> changed(request, stream)).or(() -> moments.refusal(request, stream));
    return new Judged<>(stream, state, datum, first(decided, moment, late(stream, datum, decided)));
  }

  /**
   * An unknown aggregate is the better answer than a wrong day on it, a wrong moment the better one
   * than a rule.
   */
  private static <E> Outcome<E> first(
      Outcome<E> decided, Optional<Refusal> moment, Optional<Refusal> late) {
    return switch (decided) {
      case Outcome.Refused<E>(var reason) when reason.kind() != Refusal.Kind.RULE -> decided;
      case Outcome.Refused<E> _ -> moment.<Outcome<E>>map(Outcome::refused).orElse(decided);
      case Outcome.Accepted<E> _ ->
          moment.or(() -> late).<Outcome<E>>map(Outcome::refused).orElse(decided);
    };
  }

  private static Optional<Refusal> taken(Stream<?> stream) {
    return stream.taken() ? Optional.of(new IdentiteitAlBekend()) : Optional.empty();
  }

  private static Optional<Refusal> changed(Request<?> request, Stream<?> stream) {
    return request.isAboutAnother(stream.version())
        ? Optional.of(new VersieVerouderd())
        : Optional.empty();
  }

  /** May what was decided for this stream stand on this day? */
  private static <E extends DomainEvent> Optional<Refusal> late(
      Stream<E> stream, LocalDate datum, Outcome<E> decided) {
    return decided.events().stream()
        .filter(event -> event.stream().equals(stream.id()))
        .flatMap(event -> DateRules.append(stream.history(), new Fact<>(event, datum)).stream())
        .findFirst();
  }

  /** A policy's fact may not precede what its aggregate last went through. */
  private static LocalDate day(Request<?> request, History<?> history) {
    return request.byPolicy()
        ? history.lastStateChange().filter(request.datum()::isBefore).orElse(request.datum())
        : request.datum();
  }

  private <S, E extends DomainEvent> Uni<CommandOutcome> settle(
      Mutiny.StatelessSession session,
      Aggregate<?, S, E, ?> aggregate,
      Request<?> request,
      Judged<S, E> judged,
      boolean assumed) {
    return switch (judged.outcome()) {
      case Outcome.Refused<E>(var reason) -> Uni.createFrom().item(new Refused(reason));
      case Outcome.Accepted<E>(var events) ->
          recorder
              .record(
                  session,
                  aggregate,
                  request,
                  judged.stream(),
                  judged.state(),
                  judged.datum(),
                  events)
              .call(done -> idempotency.remember(session, request.idempotency(), done))
              .map(done -> assumed ? new Undecided(done.aggregaat()) : done);
    };
  }

  /** What was accepted under a key, for who wants to know what came of it. */
  public Uni<Optional<Executed>> accepted(String key) {
    return transactions.run(
        session ->
            session
                .get(AcceptedRequest.class, key)
                .map(row -> Optional.ofNullable(row).map(AcceptedRequest::executed)));
  }
}
