package nl.praktijklerenplus.reporting.tijdlijn.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.store.RecordedEvent;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.subject.PersonalFile;
import nl.praktijklerenplus.reporting.tijdlijn.store.SubjectArchive;

/** What reporting holds of a student: what the other services told, and nothing personal in it. */
@ApplicationScoped
class ArchivedFile implements PersonalFile {

  private final SubjectArchive archive;
  private final Transactions transactions;

  ArchivedFile(SubjectArchive archive, Transactions transactions) {
    this.archive = archive;
    this.transactions = transactions;
  }

  @Override
  public Uni<Optional<List<RecordedEvent>>> of(UUID student) {
    return transactions
        .run(session -> archive.of(session, List.of(student)))
        .map(told -> StudentTijdlijn.of(student, told))
        .map(found -> found.map(tijdlijn -> recorded(tijdlijn.items())));
  }

  private static List<RecordedEvent> recorded(List<TijdlijnGebeurtenis> items) {
    return items.stream().map(ArchivedFile::recorded).toList();
  }

  private static RecordedEvent recorded(TijdlijnGebeurtenis item) {
    return new RecordedEvent(
        item.id(),
        item.gebeurtenis(),
        item.aggregaat(),
        item.versie(),
        item.datum(),
        item.bekend(),
        item.vastgelegdOp(),
        item.actor(),
        Optional.empty(),
        item.velden(),
        item.gecorrigeerd(),
        item.oorspronkelijk(),
        item.correcties());
  }
}
