package nl.praktijklerenplus.platform.conformance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.store.OpenedEvents;
import nl.praktijklerenplus.platform.store.RecordedEvent;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.subject.PersonalFile;

/** What is recorded of a counter, as if it were a person. */
@ApplicationScoped
class CounterFile implements PersonalFile {

  private final Transactions transactions;
  private final OpenedEvents opened;

  CounterFile(Transactions transactions, OpenedEvents opened) {
    this.transactions = transactions;
    this.opened = opened;
  }

  @Override
  public Uni<Optional<List<RecordedEvent>>> of(UUID counter) {
    return transactions
        .run(session -> opened.of(session, counter, List.of(counter)))
        .map(events -> Optional.of(events).filter(some -> !some.isEmpty()));
  }
}
