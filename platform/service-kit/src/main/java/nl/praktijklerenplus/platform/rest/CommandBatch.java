package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

import nl.praktijklerenplus.platform.rest.RequestRefusal.OnverwachteFout;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.Outage;
import nl.praktijklerenplus.platform.store.Transactions;

/** Gives the commands of a batch one after the other, and says of each what came of it. */
@RequestScoped
class CommandBatch {

  private static final Logger LOG = Logger.getLogger(CommandBatch.class);

  /**
   * So many lines share a transaction; whoever wants the same place waits for no more than these.
   */
  private static final int TOGETHER = 25;

  /** So many answers wait for who sends everything before reading anything. */
  private static final int UNREAD = 100_000;

  private interface Judge {
    Uni<CommandOutcome> judge(BatchLine line);
  }

  private final BatchLines reader;
  private final CommandGateway gateway;
  private final Transactions transactions;
  private final Caller caller;
  private final long largest;

  CommandBatch(
      BatchLines reader,
      CommandGateway gateway,
      Transactions transactions,
      Caller caller,
      @ConfigProperty(name = "plp.largest-command") MemorySize largest) {
    this.reader = reader;
    this.gateway = gateway;
    this.transactions = transactions;
    this.caller = caller;
    this.largest = largest.asLongValue();
  }

  /** Some lines a transaction; when that fails each of them gets one of its own. */
  Multi<BatchResult> execute(HttpServerRequest request) {
    return answers(
        reader
            .of(request, TOGETHER)
            .onItem()
            .transformToUniAndConcatenate(this::some)
            .onItem()
            .transformToMultiAndConcatenate(results -> Multi.createFrom().iterable(results)));
  }

  /** What fails in the end is said after all that went well before. */
  private static Multi<BatchResult> answers(Multi<BatchResult> results) {
    return results
        .<Supplier<BatchResult>>map(result -> () -> result)
        .onFailure()
        .recoverWithItem(CommandBatch::failing)
        .emitOn(MutinyHelper.executor(Vertx.currentContext()), UNREAD)
        .map(Supplier::get);
  }

  private static Supplier<BatchResult> failing(Throwable failure) {
    return () -> {
      throw failure instanceof RuntimeException known ? known : new CompletionException(failure);
    };
  }

  private Uni<List<BatchResult>> some(List<String> lines) {
    return transactions
        .allOrNothing(session -> together(session, lines), _ -> true)
        .invoke(gateway::committed)
        .onFailure(failure -> !Outage.is(failure))
        .recoverWithUni(_ -> oneByOne(lines));
  }

  private Uni<List<BatchResult>> together(Mutiny.StatelessSession session, List<String> lines) {
    return each(
        lines,
        line -> gateway.together(session, caller, line.commando(), line.fields(), line.envelope()));
  }

  private Uni<List<BatchResult>> oneByOne(List<String> lines) {
    return each(
        lines,
        line ->
            Uni.createFrom()
                .deferred(
                    () -> gateway.execute(caller, line.commando(), line.fields(), line.envelope()))
                .onFailure(failure -> !Outage.is(failure))
                .recoverWithItem(failure -> unexpected(failure)));
  }

  /** A line that we cannot handle holds up no other. */
  private static CommandOutcome unexpected(Throwable failure) {
    LOG.errorf("a line failed: %s", Causes.of(failure));
    return new Refused(new OnverwachteFout());
  }

  /** All of it in one transaction, which is kept only when no line is refused. */
  Multi<BatchResult> atomic(HttpServerRequest request) {
    return reader
        .all(request)
        .chain(
            all ->
                transactions.allOrNothing(
                    session -> together(session, all),
                    results -> results.stream().noneMatch(BatchResult::refused)))
        .invoke(gateway::committed)
        .onItem()
        .transformToMulti(results -> Multi.createFrom().iterable(kept(results)));
  }

  private static List<BatchResult> kept(List<BatchResult> results) {
    return results.stream().anyMatch(BatchResult::refused)
        ? results.stream().map(BatchResult::undone).toList()
        : results;
  }

  /** In one transaction that is undone: each line sees what the lines before it would have done. */
  Multi<BatchResult> trial(HttpServerRequest request) {
    return reader
        .all(request)
        .chain(all -> transactions.undone(session -> judged(session, all)))
        .onItem()
        .transformToMulti(results -> Multi.createFrom().iterable(results));
  }

  private Uni<List<BatchResult>> judged(Mutiny.StatelessSession session, List<String> lines) {
    return each(
        lines,
        line -> gateway.trial(session, caller, line.commando(), line.fields(), line.envelope()));
  }

  private Uni<List<BatchResult>> each(List<String> lines, Judge judge) {
    return Multi.createFrom()
        .iterable(lines)
        .onItem()
        .transformToUniAndConcatenate(line -> one(line, judge))
        .collect()
        .asList();
  }

  private Uni<BatchResult> one(String text, Judge judge) {
    return BatchLine.read(
        text,
        largest,
        line -> judge.judge(line).map(outcome -> BatchResult.of(line.sleutel(), outcome)),
        fault -> Uni.createFrom().item(BatchResult.of(null, new Refused(fault))));
  }
}
