package nl.praktijklerenplus.reporting.partner.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.OutboxRow;
import nl.praktijklerenplus.reporting.partner.Zicht;
import nl.praktijklerenplus.reporting.partner.store.PartnerArchive;
import nl.praktijklerenplus.reporting.partner.store.PartnerMessage;
import nl.praktijklerenplus.reporting.partner.store.PartnerStore;
import nl.praktijklerenplus.reporting.partner.store.PartnerStore.Following;

/**
 * Tells each organisation what it may follow, in the transaction that takes the event in: nothing
 * is lost or told twice by a kill. A student is dealt with under lock, so that what another replica
 * takes in at the same moment is either told by it or part of what went before.
 */
@ApplicationScoped
public class PartnerRouter {

  private static final String FORGOTTEN = "StudentVergeten";

  private final PartnerArchive archive;
  private final PartnerStore partners;

  PartnerRouter(PartnerArchive archive, PartnerStore partners) {
    this.archive = archive;
    this.partners = partners;
  }

  /** Tells on what just came in, after it is known whose the students are. */
  public Uni<Void> tell(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    return archive
        .these(session, events.stream().map(ReceivedEvent::eventId).toList())
        .chain(
            messages ->
                follow(session, students(messages), messages)
                    .chain(() -> partners.partners(session))
                    .chain(all -> partners.send(session, ofNoStudent(messages, all))));
  }

  /** Gives what went before to who may follow these students and does not yet. */
  Uni<Void> catchUp(Mutiny.StatelessSession session, Collection<UUID> students) {
    return follow(session, students, List.of());
  }

  private Uni<Void> follow(
      Mutiny.StatelessSession session, Collection<UUID> students, List<PartnerMessage> fresh) {
    return students.isEmpty()
        ? Uni.createFrom().voidItem()
        : Locks.hold(session, students.stream().map(one -> "partner/" + one).toList())
            .chain(() -> partners.following(session, students))
            .chain(
                following ->
                    before(session, following)
                        .chain(
                            before ->
                                partners
                                    .send(session, messages(following, before, fresh))
                                    .chain(() -> partners.change(session, changed(following)))));
  }

  /** All of the students whom somebody begins to follow; it holds what just came in too. */
  private Uni<List<PartnerMessage>> before(
      Mutiny.StatelessSession session, List<Following> following) {
    Set<UUID> begun =
        following.stream()
            .filter(one -> !one.follows())
            .map(Following::student)
            .collect(Collectors.toSet());
    return begun.isEmpty() ? Uni.createFrom().item(List.of()) : archive.ofStudents(session, begun);
  }

  private static List<OutboxRow> messages(
      List<Following> following, List<PartnerMessage> before, List<PartnerMessage> fresh) {
    List<OutboxRow> messages = new ArrayList<>();
    for (Following one : following) {
      if (!one.sees()) {
        messages.add(PartnerMessage.tombstone(one.student(), one.organisatie()));
      } else {
        about(one.student(), one.follows() ? fresh : before)
            .forEach(message -> messages.addAll(told(message, one)));
      }
    }
    return messages;
  }

  private static Stream<PartnerMessage> about(UUID student, List<PartnerMessage> messages) {
    return messages.stream()
        .filter(PartnerRouter::isOfStudent)
        .filter(m -> m.student().equals(student));
  }

  private static List<OutboxRow> told(PartnerMessage message, Following one) {
    OutboxRow row = message.to(one.organisatie());
    return message.named().equals(FORGOTTEN)
        ? List.of(row, PartnerMessage.tombstone(one.student(), one.organisatie()))
        : List.of(row);
  }

  private static List<Following> changed(List<Following> following) {
    return following.stream().filter(one -> one.sees() != one.follows()).toList();
  }

  private static Set<UUID> students(List<PartnerMessage> messages) {
    return messages.stream()
        .filter(PartnerRouter::isOfStudent)
        .map(PartnerMessage::student)
        .collect(Collectors.toSet());
  }

  private static boolean isOfStudent(PartnerMessage message) {
    return message.zicht() == Zicht.WIE_DE_STUDENT_BEGELEIDT;
  }

  private static List<OutboxRow> ofNoStudent(List<PartnerMessage> messages, Set<String> partners) {
    return messages.stream().flatMap(message -> ofNoStudent(message, partners)).toList();
  }

  private static Stream<OutboxRow> ofNoStudent(PartnerMessage message, Set<String> partners) {
    return switch (message.zicht()) {
      case IEDEREEN -> partners.stream().sorted().map(message::to);
      case WIE_HET_VROEG -> message.asker().filter(partners::contains).map(message::to).stream();
      case WIE_DE_STUDENT_BEGELEIDT, NIEMAND -> Stream.of();
    };
  }

  /** All that went before and is about no student, for who begins to follow. */
  Uni<Void> welcome(Mutiny.StatelessSession session, String organisatie) {
    return archive
        .ofNoStudent(session)
        .map(messages -> ofNoStudent(messages, Set.of(organisatie)))
        .chain(messages -> partners.send(session, messages))
        .chain(() -> partners.add(session, organisatie));
  }
}
