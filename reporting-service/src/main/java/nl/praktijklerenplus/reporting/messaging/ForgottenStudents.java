package nl.praktijklerenplus.reporting.messaging;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.Forgetting;

/**
 * Reporting holds no keys: its receipt says that it heard, and that there was nothing to destroy.
 */
@ApplicationScoped
class ForgottenStudents {

  private static final String FORGOTTEN = "StudentVergeten";

  private final Forgetting forgetting;

  ForgottenStudents(Forgetting forgetting) {
    this.forgetting = forgetting;
  }

  Uni<Void> hear(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    return Multi.createFrom()
        .iterable(events.stream().filter(one -> one.gebeurtenis().equals(FORGOTTEN)).toList())
        .onItem()
        .transformToUniAndConcatenate(
            one -> forgetting.forget(session, one.aggregaat(), one.eventId()).replaceWith(one))
        .collect()
        .asList()
        .replaceWithVoid();
  }
}
