package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;

/**
 * Writes accepted events: sealed into the store, translated into the outbox, into the read model.
 */
@ApplicationScoped
class Recorder {

  private static final int SCHEMA_VERSION = 1;

  private final EventStore store;
  private final SubjectKeys keys;
  private final IntegrationEventTranslator translator;
  private final Moments moments;

  Recorder(
      EventStore store, SubjectKeys keys, IntegrationEventTranslator translator, Moments moments) {
    this.store = store;
    this.keys = keys;
    this.translator = translator;
    this.moments = moments;
  }

  /**
   * Writes the events that were decided for a stream, and with it those for other streams of its
   * kind that the same command opens.
   *
   * @param state the stream's state before them
   */
  <S, E extends DomainEvent> Uni<Executed> record(
      Mutiny.StatelessSession session,
      Aggregate<?, S, E, ?> aggregate,
      Request<?> request,
      Stream<E> stream,
      S state,
      LocalDate datum,
      List<E> events) {
    Tips<S, E> tips = new Tips<>(aggregate.decider(), stream, state);
    // One moment for all of them: what one command did must not be known on two days.
    Instant now = moments.now();
    List<Written> written = new ArrayList<>();
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(
            event ->
                write(session, aggregate, request, tips.after(event, datum), event, datum, now)
                    .invoke(written::add))
        .collect()
        .last()
        .chain(() -> append(session, written))
        .chain(() -> project(session, aggregate, tips))
        .chain(() -> follow(session, aggregate, written, events))
        .replaceWith(
            () ->
                new Executed(
                    stream.id(),
                    tips.of(stream.id()).version(),
                    written.stream().map(one -> one.row().eventId()).toList(),
                    false));
  }

  private record Written(EventRow row, OutboxRow outbox) {}

  private Uni<Void> append(Mutiny.StatelessSession session, List<Written> written) {
    return written.isEmpty()
        ? Uni.createFrom().voidItem()
        : store.append(
            session,
            written.stream().map(Written::row).toList(),
            written.stream().map(Written::outbox).toList());
  }

  private <S> Uni<Void> project(
      Mutiny.StatelessSession session, Aggregate<?, S, ?, ?> aggregate, Tips<S, ?> tips) {
    return Multi.createFrom()
        .iterable(tips.all())
        .onItem()
        .transformToUniAndConcatenate(
            tip -> aggregate.project(session, tip.stream(), tip.state(), tip.version()))
        .collect()
        .last();
  }

  private static <E extends DomainEvent> Uni<Void> follow(
      Mutiny.StatelessSession session,
      Aggregate<?, ?, E, ?> aggregate,
      List<Written> written,
      List<E> events) {
    return Multi.createFrom()
        .range(0, events.size())
        .onItem()
        .transformToUniAndConcatenate(
            i -> aggregate.follow(session, written.get(i).row(), events.get(i)))
        .collect()
        .last();
  }

  private <S, E extends DomainEvent> Uni<Written> write(
      Mutiny.StatelessSession session,
      Aggregate<?, S, E, ?> aggregate,
      Request<?> request,
      Tips.Tip<S> tip,
      E event,
      LocalDate datum,
      Instant now) {
    UUID subject = aggregate.subject(tip.stream(), tip.state());
    Map<String, Object> context = aggregate.published(tip.stream(), tip.state());
    return keys.sealer(session, event, subject, tip.version())
        .map(sealer -> EventCodec.stored(event, sealer.orElse(null)))
        .map(payload -> row(aggregate, request, event, tip.version(), datum, payload, now))
        .map(
            row ->
                new Written(
                    row, translator.translate(row, EventCodec.published(event), context, subject)));
  }

  EventRow row(
      Aggregate<?, ?, ?, ?> aggregate,
      Request<?> request,
      DomainEvent event,
      int version,
      LocalDate datum,
      ObjectNode payload,
      Instant now) {
    return new EventRow(
        event.stream(),
        version,
        Ids.next(),
        aggregate.plural(),
        event.getClass().getSimpleName(),
        SCHEMA_VERSION,
        payload,
        request.actor().id(),
        request.actor().organisatie().orElse(null),
        request.commandId(),
        request.cause().orElse(null),
        request.traceparent().orElse(null),
        datum,
        request.bekend().orElse(now),
        now);
  }
}
