package nl.praktijklerenplus.platform.consumer;

import java.util.List;
import java.util.Set;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** What a service does with the events of others. One implementation a service. */
public interface EventHandler {

  /** The topics it listens to. */
  Set<String> topics();

  /**
   * Handles events that were not seen before, in order per key, in the transaction that also
   * remembers having seen them. An event whose name it does not know it must let pass.
   */
  Uni<Void> handle(Mutiny.StatelessSession session, List<ReceivedEvent> events);
}
