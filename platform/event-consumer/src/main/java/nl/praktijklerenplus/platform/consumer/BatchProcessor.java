package nl.praktijklerenplus.platform.consumer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

import nl.praktijklerenplus.platform.relay.OutboxRelay;
import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Outage;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * One batch, one transaction: keep what is new, handle it, store the offsets. When that fails the
 * batch is taken key by key, and only the key that fails is parked.
 */
@ApplicationScoped
public class BatchProcessor {

  private static final Logger LOG = Logger.getLogger(BatchProcessor.class);

  // A command may write to the same stream at the same moment; that is no poison.
  private static final int ATTEMPTS = 20;

  private final Transactions transactions;
  private final Inbox inbox;
  private final Offsets offsets;
  private final Parked parked;
  private final EventHandler handler;
  private final OutboxRelay relay;

  BatchProcessor(
      Transactions transactions,
      Inbox inbox,
      Offsets offsets,
      Parked parked,
      EventHandler handler,
      OutboxRelay relay) {
    this.transactions = transactions;
    this.inbox = inbox;
    this.offsets = offsets;
    this.parked = parked;
    this.handler = handler;
    this.relay = relay;
  }

  public Uni<Void> process(List<ReceivedEvent> events, Map<TopicPartition, Long> next) {
    return transactions
        .everything(
            session ->
                keepAndHandle(session, events, next.keySet())
                    .chain(() -> offsets.store(session, next)))
        .onFailure(failure -> !Outage.is(failure))
        .recoverWithUni(_ -> keyByKey(events, next))
        // Policies may have recorded something; it is committed now.
        .invoke(relay::wake);
  }

  /**
   * A partition is taken before anything is written, so before PostgreSQL gives this transaction
   * its number: of one key what came first has the lower number, also while replicas take over.
   */
  private Uni<Void> keepAndHandle(
      Mutiny.StatelessSession session,
      List<ReceivedEvent> events,
      Collection<TopicPartition> partitions) {
    // The keys are asked after the keeping, which waits for a replica that has the same events.
    return Locks.hold(session, partitions.stream().map(TopicPartition::toString).toList())
        .chain(() -> inbox.keep(session, events))
        .chain(
            fresh -> parked.keys(session).chain(waiting -> handleOrPark(session, fresh, waiting)));
  }

  private Uni<Void> handleOrPark(
      Mutiny.StatelessSession session, List<ReceivedEvent> fresh, java.util.Set<String> waiting) {
    Map<Boolean, List<ReceivedEvent>> split =
        fresh.stream().collect(Collectors.partitioningBy(event -> waiting.contains(event.key())));
    Uni<Void> follow =
        split.get(true).isEmpty()
            ? Uni.createFrom().voidItem()
            : parked.park(session, split.get(true), "wacht op een eerdere gebeurtenis");
    return split.get(false).isEmpty()
        ? follow
        : follow.chain(() -> handler.handle(session, split.get(false)));
  }

  private Uni<Void> keyByKey(List<ReceivedEvent> events, Map<TopicPartition, Long> next) {
    Map<String, List<ReceivedEvent>> keys =
        events.stream()
            .collect(
                Collectors.groupingBy(ReceivedEvent::key, LinkedHashMap::new, Collectors.toList()));
    return Multi.createFrom()
        .iterable(keys.values())
        .onItem()
        .transformToUniAndConcatenate(one -> oneKey(one, next.keySet()))
        .collect()
        .last()
        .chain(() -> transactions.everything(session -> offsets.store(session, next)));
  }

  private Uni<Void> oneKey(List<ReceivedEvent> events, Collection<TopicPartition> partitions) {
    return transactions
        .everything(session -> keepAndHandle(session, events, partitions))
        .onFailure(Transactions::isConflict)
        .retry()
        .atMost(ATTEMPTS)
        .onFailure(failure -> !Outage.is(failure))
        .recoverWithUni(failure -> park(events, failure));
  }

  private Uni<Void> park(List<ReceivedEvent> events, Throwable failure) {
    LOG.errorf("key %s parked: %s", events.getFirst().key(), failure.getClass().getName());
    return transactions.everything(
        session ->
            inbox
                .keep(session, events)
                .chain(fresh -> parked.park(session, fresh, failure.getClass().getSimpleName())));
  }

  /** Handles what waits under the key, in its order; all of it or nothing. */
  public Uni<Integer> retry(String key) {
    return transactions.everything(
        session ->
            parked
                .waiting(session, key)
                .call(
                    events ->
                        parked.release(session, key).chain(() -> handler.handle(session, events)))
                .map(List::size));
  }
}
