package nl.praktijklerenplus.platform.consumer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;

/** Where the consumer goes on: kept in the database, because that is where its work is kept. */
@ApplicationScoped
class Offsets {

  private record Offset(String topic, int partition, long nextOffset) {}

  Uni<Map<TopicPartition, Long>> all(Mutiny.StatelessSession session) {
    return Rows.query(
            session,
            Offset.class,
            "select topic, partition, next_offset from consumer_offset",
            Map.of())
        .map(
            rows ->
                rows.stream()
                    .collect(
                        Collectors.toMap(
                            row -> new TopicPartition(row.topic(), row.partition()),
                            Offset::nextOffset)));
  }

  /** A slower replica that still finishes an old batch must not set the position back. */
  Uni<Void> store(Mutiny.StatelessSession session, Map<TopicPartition, Long> next) {
    List<Offset> rows =
        next.entrySet().stream()
            .map(e -> new Offset(e.getKey().topic(), e.getKey().partition(), e.getValue()))
            .toList();
    return Rows.execute(
            session,
            """
            insert into consumer_offset (topic, partition, next_offset)
            select topic, partition, next_offset
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
              as r(topic text, partition int, next_offset bigint)
            order by topic, partition
            on conflict (topic, partition) do update
            set next_offset = greatest(consumer_offset.next_offset, excluded.next_offset)
            """,
            Map.of("rows", Rows.json(rows)))
        .replaceWithVoid();
  }
}
