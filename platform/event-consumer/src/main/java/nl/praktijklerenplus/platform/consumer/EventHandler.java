package nl.praktijklerenplus.platform.consumer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;

/** What a service does with the events of others. One implementation a service. */
public interface EventHandler {

  /** The topics it listens to. */
  Set<String> topics();

  /**
   * What a message says; empty when it is not for us. Here a service takes in what others than our
   * own services write, and must find something to say of every message.
   */
  default Optional<ReceivedEvent> read(ConsumerRecord<String, String> message) {
    return KafkaReader.read(message);
  }

  /**
   * Handles events that were not seen before, in order per key, in the transaction that also
   * remembers having seen them. An event whose name it does not know it must let pass.
   */
  Uni<Void> handle(Mutiny.StatelessSession session, List<ReceivedEvent> events);
}
