package nl.praktijklerenplus.intake.student.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.store.EventStore;
import nl.praktijklerenplus.platform.store.OpenedEvents;
import nl.praktijklerenplus.platform.store.RecordedEvent;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.subject.PersonalFile;

/** All that intake recorded of a student. */
@ApplicationScoped
public class StudentFile implements PersonalFile {

  private final Transactions transactions;
  private final EventStore events;
  private final OpenedEvents opened;

  StudentFile(Transactions transactions, EventStore events, OpenedEvents opened) {
    this.transactions = transactions;
    this.events = events;
    this.opened = opened;
  }

  @Override
  public Uni<Optional<List<RecordedEvent>>> of(UUID student) {
    return transactions.run(
        session ->
            events
                .knows(session, student)
                .chain(
                    known ->
                        known
                            ? opened.of(session, student, List.of(student)).map(Optional::of)
                            : Uni.createFrom().item(Optional.empty())));
  }
}
