package nl.praktijklerenplus.reporting.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.agenda.Agenda;
import nl.praktijklerenplus.reporting.agenda.Agendapunt;
import nl.praktijklerenplus.reporting.agenda.store.AgendaStore;
import nl.praktijklerenplus.reporting.tijdlijn.store.SubjectArchive;
import nl.praktijklerenplus.reporting.tijdlijn.store.SubjectArchive.Told;

/** Keeps the agenda of whoever something was said about; in whatever order it came in. */
@ApplicationScoped
public class AgendaProjection {

  private static final int PAGE = 1000;

  private final SubjectArchive archive;
  private final AgendaStore agenda;
  private final Transactions transactions;

  AgendaProjection(SubjectArchive archive, AgendaStore agenda, Transactions transactions) {
    this.archive = archive;
    this.agenda = agenda;
    this.transactions = transactions;
  }

  /** Follows what just came in, in its transaction. */
  Uni<Void> follow(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    return compute(
        session,
        events.stream()
            .filter(event -> Agenda.gebeurtenissen().contains(event.gebeurtenis()))
            .map(event -> UUID.fromString(event.subject()))
            .distinct()
            .toList());
  }

  /**
   * Computes every agenda anew from the archive, a page of subjects a transaction.
   *
   * @return of how many students and werkgevers
   */
  public Uni<Long> rebuild() {
    return rebuild("", 0);
  }

  private Uni<Long> rebuild(String after, long done) {
    return transactions
        .run(session -> page(session, after))
        .chain(
            page ->
                page.size() < PAGE
                    ? Uni.createFrom().item(done + page.size())
                    : rebuild(page.getLast().toString(), done + page.size()));
  }

  private Uni<List<UUID>> page(Mutiny.StatelessSession session, String after) {
    return agenda
        .subjects(session, Agenda.gebeurtenissen(), after, PAGE)
        .call(subjects -> compute(session, subjects));
  }

  /** Under lock: who comes second sees what the first one took in. */
  private Uni<Void> compute(Mutiny.StatelessSession session, List<UUID> subjects) {
    return subjects.isEmpty()
        ? Uni.createFrom().voidItem()
        : Locks.hold(session, subjects.stream().map(one -> "agenda/" + one).toList())
            .chain(() -> archive.of(session, subjects))
            .chain(told -> agenda.replace(session, agendas(subjects, told)));
  }

  private static Map<UUID, List<Agendapunt>> agendas(Collection<UUID> subjects, List<Told> told) {
    Map<UUID, List<Told>> bySubject = told.stream().collect(Collectors.groupingBy(Told::subject));
    Map<UUID, List<Agendapunt>> agendas = new HashMap<>();
    subjects.forEach(
        subject ->
            agendas.put(
                subject,
                Agenda.van(
                    subject,
                    bySubject.getOrDefault(subject, List.of()).stream().map(Told::feit).toList())));
    return agendas;
  }
}
