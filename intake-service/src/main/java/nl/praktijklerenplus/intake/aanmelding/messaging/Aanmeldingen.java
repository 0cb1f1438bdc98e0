package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand;
import nl.praktijklerenplus.intake.aanmelding.store.AanmeldingAggregate;
import nl.praktijklerenplus.intake.student.StudentCommand.KandidaatAanmelden;
import nl.praktijklerenplus.intake.student.store.StudentAggregate;
import nl.praktijklerenplus.platform.consumer.EventHandler;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.relay.Topics;
import nl.praktijklerenplus.platform.rest.ReferenceData;
import nl.praktijklerenplus.platform.store.CommandExecutor;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.EventStore;

/**
 * Answers every aanmelding once. What is decided about the student, the answer and the place up to
 * which was read stand or fall together.
 */
@ApplicationScoped
class Aanmeldingen implements EventHandler {

  private static final String LIST = "organisatie";

  private final AanmeldingReader reader;
  private final ReferenceData codes;
  private final EventStore events;
  private final CommandExecutor executor;
  private final StudentAggregate students;
  private final AanmeldingAggregate answers;
  private final Clock clock;

  Aanmeldingen(
      AanmeldingReader reader,
      ReferenceData codes,
      EventStore events,
      CommandExecutor executor,
      StudentAggregate students,
      AanmeldingAggregate answers,
      Clock clock) {
    this.reader = reader;
    this.codes = codes;
    this.events = events;
    this.executor = executor;
    this.students = students;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public Set<String> topics() {
    return codes.codes(LIST, DateRules.day(clock.instant())).stream()
        .map(Topics.INCOMING::concat)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<ReceivedEvent> read(ConsumerRecord<String, String> message) {
    return Optional.of(reader.read(message));
  }

  @Override
  public Uni<Void> handle(Mutiny.StatelessSession session, List<ReceivedEvent> messages) {
    return Multi.createFrom()
        .iterable(messages)
        .onItem()
        .transformToUniAndConcatenate(message -> once(session, new Verzoek(message)))
        .collect()
        .last();
  }

  /** The answer is asked first: a replay must not open again what was closed since. */
  private Uni<Void> once(Mutiny.StatelessSession session, Verzoek verzoek) {
    return events
        .knows(session, verzoek.id())
        .chain(
            answered ->
                answered
                    ? Uni.createFrom().voidItem()
                    : judge(session, verzoek)
                        .chain(answer -> give(session, verzoek, answer))
                        .replaceWithVoid());
  }

  private Uni<AanmeldingCommand> judge(Mutiny.StatelessSession session, Verzoek verzoek) {
    if (verzoek.isUnusable()) {
      return Uni.createFrom().item(verzoek.unusable());
    }
    KandidaatAanmelden command = verzoek.command();
    return codes.contains(LIST, command.organisatie(), verzoek.datum())
        ? executor
            .within(session, students, verzoek.request(command, verzoek.datum()))
            .map(verzoek::answer)
        : Uni.createFrom().item(verzoek.ofNobody());
  }

  private Uni<CommandOutcome> give(
      Mutiny.StatelessSession session, Verzoek verzoek, AanmeldingCommand answer) {
    return executor.within(
        session, answers, verzoek.request(answer, DateRules.day(clock.instant())));
  }
}
