package nl.praktijklerenplus.platform.conformance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.store.Actor;
import nl.praktijklerenplus.platform.store.CommandExecutor;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;
import nl.praktijklerenplus.platform.store.Reach;
import nl.praktijklerenplus.platform.store.Request;
import nl.praktijklerenplus.platform.store.Request.IdempotencyKey;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.store.Whose;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the event store promises, whatever the aggregate. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class StoreTest {

  private static final LocalDate DAY = LocalDate.of(2022, 4, 4);
  private static final int MANY = 40;
  private static final String FIRST = "first ";
  private static final String AGAIN = "again ";

  @Inject CommandExecutor executor;
  @Inject CounterAggregate counters;
  @Inject Transactions transactions;
  @Inject OnContext context;
  @Inject Database database;

  private final UUID counter = UUID.randomUUID();

  @Test
  void aCommandIsOneEventOneOutboxRowAndARowOfTheList() {
    Executed opened = accepted(open());
    Executed raised = accepted(raise(3));
    assertThat(opened.versie()).isEqualTo(1);
    assertThat(raised.versie()).isEqualTo(2);
    assertThat(versions()).containsExactly(1, 2);
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void aRefusalRecordsNothing() {
    assertThat(give(raise(3))).isInstanceOf(CommandOutcome.Refused.class);
    assertThat(versions()).isEmpty();
  }

  @Test
  void whatIsUndoneLeavesNeitherEventNorMessage() {
    CommandOutcome outcome =
        context.await(
            () -> transactions.undone(session -> executor.within(session, counters, open())));
    assertThat(outcome).isInstanceOf(Executed.class);
    assertThat(versions()).isEmpty();
    assertThat(database.column("select position from outbox where key = ?", counter.toString()))
        .isEmpty();
  }

  @Test
  void ofManyAtOnceEachIsRecordedOnceOneAfterTheOther() throws Exception {
    accepted(open());
    List<CommandOutcome> outcomes = atOnce(_ -> raise(1));
    assertThat(outcomes).hasOnlyElementsOfType(Executed.class);
    assertThat(versions())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, MANY + 1).boxed().toList());
    assertThat(total()).isEqualTo(MANY);
  }

  @Test
  void ofManyWhoOpenItOneIsFirst() throws Exception {
    List<CommandOutcome> outcomes = atOnce(_ -> open());
    assertThat(outcomes).filteredOn(Executed.class::isInstance).hasSize(1);
    assertThat(versions()).containsExactly(1);
  }

  @Test
  void theSameKeyManyTimesAtOnceIsRecordedOnce() throws Exception {
    accepted(open());
    Request<Counter.Asked> request = with(raise(1), counter.toString());
    List<CommandOutcome> outcomes = atOnce(_ -> request);
    assertThat(outcomes).hasOnlyElementsOfType(Executed.class);
    assertThat(outcomes)
        .filteredOn(one -> !((Executed) one).alVerwerkt())
        .as("recorded now")
        .hasSize(1);
    assertThat(versions()).containsExactly(1, 2);
  }

  /** The first was committed when it had been asked what is known under the key. */
  @Test
  void whatWasAcceptedUnderItsKeyInTheMeantimeIsNotRefusedForHavingHappened() {
    Executed first = accepted(with(open(), FIRST + counter));
    CounterAggregate counters =
        new CounterAggregate() {
          @Override
          public Uni<NoContext> known(
              Mutiny.StatelessSession session, Counter.Asked command, LocalDate datum) {
            acceptedMeanwhile();
            return super.known(session, command, datum);
          }
        };
    assertThat(again(counters, Reach.EVERYTHING)).isEqualTo(replayed(first));
  }

  /** The same of who may not see what the first made. */
  @Test
  void whatWasAcceptedUnderItsKeyInTheMeantimeIsNotOutOfReachForHavingHappened() {
    Executed first = accepted(with(open(), FIRST + counter));
    CounterAggregate counters =
        new CounterAggregate() {
          @Override
          public Optional<Whose> whose(Counter.Asked command) {
            acceptedMeanwhile();
            return Optional.of(Whose.opened("counter", counter, "permens"));
          }
        };
    assertThat(again(counters, Reach.ofOrganisatie("werkdag"))).isEqualTo(replayed(first));
  }

  private void acceptedMeanwhile() {
    database.change(
        """
        insert into idempotency_key (key, body_hmac, outcome, recorded_at)
        select ?, body_hmac, outcome, recorded_at from idempotency_key where key = ?
        """,
        AGAIN + counter,
        FIRST + counter);
  }

  private CommandOutcome again(CounterAggregate counters, Reach reach) {
    Request<Counter.Asked> again = with(open(), AGAIN + counter);
    return context.await(() -> executor.execute(counters, again, reach));
  }

  private Executed replayed(Executed first) {
    return new Executed(counter, 1, first.gebeurtenissen(), true);
  }

  @Test
  void aRefusalIsNotRememberedUnderItsKey() {
    Request<Counter.Asked> early = with(raise(1), counter.toString());
    assertThat(give(early)).isInstanceOf(CommandOutcome.Refused.class);
    accepted(open());
    assertThat(accepted(early).alVerwerkt()).isFalse();
  }

  @Test
  void aPolicyActsOnceOnItsCause() {
    accepted(open());
    UUID cause = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      accepted(Request.policy(new Counter.Raise(counter, 1), DAY, Instant.now(), cause));
    }
    assertThat(versions()).containsExactly(1, 2);
  }

  @Test
  void anEventWithAVersionThatIsTakenIsRefusedByTheDatabase() {
    accepted(open());
    assertThatThrownBy(
            () ->
                database.change(
                    """
                    insert into event (stream, version, event_id, category, type, schema_version,
                      payload, actor, command_id, geldig_op, bekend_op, recorded_at)
                    select stream, version, gen_random_uuid(), category, type, schema_version,
                      payload, actor, command_id, geldig_op, bekend_op, recorded_at
                    from event where stream = ?
                    """,
                    counter))
        .hasMessageContaining("event_pkey");
  }

  @Test
  void theServiceCannotRewriteWhatItRecorded() {
    accepted(open());
    for (String rewriting :
        List.of(
            "update event set geldig_op = now() where stream = ?",
            "delete from event where stream = ?")) {
      assertThatThrownBy(() -> database.change(rewriting, counter))
          .hasMessageContaining("permission denied");
    }
  }

  private Request<Counter.Asked> open() {
    return request(new Counter.Open(counter), Optional.empty());
  }

  private Request<Counter.Asked> raise(int by) {
    return request(new Counter.Raise(counter, by), Optional.empty());
  }

  private static Request<Counter.Asked> with(Request<Counter.Asked> request, String key) {
    return request(request.command(), Optional.of(new IdempotencyKey(key, "body")));
  }

  private static Request<Counter.Asked> request(
      Counter.Asked command, Optional<IdempotencyKey> key) {
    return new Request<>(
        UUID.randomUUID(),
        command,
        DAY,
        Optional.empty(),
        new Actor(new UUID(0, 1), Optional.empty()),
        key,
        Optional.empty(),
        Optional.empty());
  }

  private CommandOutcome give(Request<? extends Counter.Asked> request) {
    return context.await(() -> executor.execute(counters, request, Reach.EVERYTHING));
  }

  private Executed accepted(Request<? extends Counter.Asked> request) {
    CommandOutcome outcome = give(request);
    assertThat(outcome).isInstanceOf(Executed.class);
    return (Executed) outcome;
  }

  private List<CommandOutcome> atOnce(IntFunction<Request<Counter.Asked>> request)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(MANY)) {
      return threads
          .invokeAll(
              IntStream.range(0, MANY)
                  .<java.util.concurrent.Callable<CommandOutcome>>mapToObj(
                      i -> () -> give(request.apply(i)))
                  .toList())
          .stream()
          .map(StoreTest::result)
          .toList();
    }
  }

  private static CommandOutcome result(Future<CommandOutcome> done) {
    try {
      return done.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Object> versions() {
    return database.column("select version from event where stream = ? order by position", counter);
  }

  private Object total() {
    return database.column("select total from counter where counter = ?", counter).getFirst();
  }
}
