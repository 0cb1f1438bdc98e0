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
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.store.StudentStore;
import nl.praktijklerenplus.reporting.tijdlijn.store.SubjectArchive;
import nl.praktijklerenplus.reporting.tijdlijn.store.SubjectArchive.Told;

/** Keeps the agenda of whoever something was said about; in whatever order it came in. */
@ApplicationScoped
public class AgendaProjection {

  private static final int PAGE = 1000;

  private final SubjectArchive archive;
  private final AgendaStore agenda;
  private final StudentStore students;
  private final Transactions transactions;

  AgendaProjection(
      SubjectArchive archive,
      AgendaStore agenda,
      StudentStore students,
      Transactions transactions) {
    this.archive = archive;
    this.agenda = agenda;
    this.students = students;
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
        .everything(session -> page(session, after))
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
            .map(AgendaProjection::bySubject)
            .call(facts -> students.follow(session, facts))
            .chain(facts -> agenda.replace(session, agendas(subjects, facts)));
  }

  private static Map<UUID, List<Feit>> bySubject(List<Told> told) {
    return told.stream()
        .collect(
            Collectors.groupingBy(
                Told::subject, Collectors.mapping(Told::feit, Collectors.toList())));
  }

  private static Map<UUID, List<Agendapunt>> agendas(
      Collection<UUID> subjects, Map<UUID, List<Feit>> facts) {
    Map<UUID, List<Agendapunt>> agendas = new HashMap<>();
    subjects.forEach(
        subject ->
            agendas.put(subject, Agenda.van(subject, facts.getOrDefault(subject, List.of()))));
    return agendas;
  }
}
