package nl.praktijklerenplus.platform.consumer;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

import nl.praktijklerenplus.platform.relay.KafkaConnection;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/** How far this service is behind: exact numbers, asked at the moment itself. */
@ApplicationScoped
public class Progress {

  /**
   * @param outbox events recorded here that Kafka has not acknowledged yet
   * @param achterstand events on Kafka that this service has not handled yet
   * @param geparkeerd events that wait because their key failed
   */
  public record Stand(long outbox, long achterstand, long geparkeerd) {}

  private record Counts(long outbox, long geparkeerd) {}

  private final Transactions transactions;
  private final Offsets offsets;
  private final EventHandler handler;
  private final Admin admin;

  Progress(
      Transactions transactions,
      Offsets offsets,
      EventHandler handler,
      KafkaConnection connection) {
    this.transactions = transactions;
    this.offsets = offsets;
    this.handler = handler;
    this.admin = Admin.create(connection.settings());
  }

  @PreDestroy
  void close() {
    admin.close();
  }

  public Uni<Stand> stand() {
    // The end offsets are asked first: what is handled since then only makes the answer safer.
    return ends()
        .chain(
            ends ->
                transactions.everything(
                    session ->
                        offsets
                            .all(session)
                            .chain(
                                stored ->
                                    Rows.query(
                                            session,
                                            Counts.class,
                                            "select (select count(*) from outbox) as outbox,"
                                                + " (select count(*) from parked) as geparkeerd",
                                            Map.of())
                                        .map(rows -> stand(ends, stored, rows.getFirst())))));
  }

  private static Stand stand(
      Map<TopicPartition, Long> ends, Map<TopicPartition, Long> stored, Counts counts) {
    long behind =
        ends.entrySet().stream()
            .mapToLong(end -> Math.max(0, end.getValue() - stored.getOrDefault(end.getKey(), 0L)))
            .sum();
    return new Stand(counts.outbox(), behind, counts.geparkeerd());
  }

  private Uni<Map<TopicPartition, Long>> ends() {
    if (handler.topics().isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return OnContext.offTheEventLoop(this::askKafka);
  }

  private Map<TopicPartition, Long> askKafka() {
    try {
      Map<TopicPartition, OffsetSpec> latest =
          admin.describeTopics(handler.topics()).allTopicNames().get().values().stream()
              .flatMap(
                  topic ->
                      topic.partitions().stream()
                          .map(p -> new TopicPartition(topic.name(), p.partition())))
              .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
      return admin.listOffsets(latest).all().get().entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    } catch (Exception e) {
      throw new IllegalStateException("Kafka does not answer", e);
    }
  }
}
