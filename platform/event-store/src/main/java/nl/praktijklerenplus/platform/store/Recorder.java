package nl.praktijklerenplus.platform.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Fact;
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

  /** A stream as it stands after the events that were decided for it so far. */
  private static final class Tip<S> {
    S state;
    int version;

    Tip(S state, int version) {
      this.state = state;
      this.version = version;
    }
  }

  <S, E extends DomainEvent> Uni<Executed> record(
      Mutiny.StatelessSession session,
      Aggregate<?, S, E, ?> aggregate,
      Request<?> request,
      Stream<E> stream,
      S state,
      LocalDate datum,
      List<E> events) {
    Map<UUID, Tip<S>> tips = new LinkedHashMap<>();
    tips.put(stream.id(), new Tip<>(state, stream.version()));
    List<EventRow> rows = new ArrayList<>();
    List<OutboxRow> outbox = new ArrayList<>();
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(
            event -> {
              Tip<S> tip =
                  tips.computeIfAbsent(
                      event.stream(), _ -> new Tip<>(aggregate.decider().initial(), 0));
              tip.state = aggregate.decider().evolve(tip.state, new Fact<>(event, datum));
              tip.version++;
              return write(session, aggregate, request, tip, datum, event, rows, outbox);
            })
        .collect()
        .last()
        .chain(() -> append(session, rows, outbox))
        .chain(() -> project(session, aggregate, tips))
        .replaceWith(
            () ->
                new Executed(
                    stream.id(),
                    tips.get(stream.id()).version,
                    rows.stream().map(EventRow::eventId).toList(),
                    false));
  }

  private Uni<Void> append(
      Mutiny.StatelessSession session, List<EventRow> rows, List<OutboxRow> outbox) {
    return rows.isEmpty() ? Uni.createFrom().voidItem() : store.append(session, rows, outbox);
  }

  private <S> Uni<Void> project(
      Mutiny.StatelessSession session, Aggregate<?, S, ?, ?> aggregate, Map<UUID, Tip<S>> tips) {
    return Multi.createFrom()
        .iterable(tips.entrySet())
        .filter(entry -> entry.getValue().version > 0)
        .onItem()
        .transformToUniAndConcatenate(
            entry ->
                aggregate.project(
                    session, entry.getKey(), entry.getValue().state, entry.getValue().version))
        .collect()
        .last();
  }

  private <S, E extends DomainEvent> Uni<Void> write(
      Mutiny.StatelessSession session,
      Aggregate<?, S, E, ?> aggregate,
      Request<?> request,
      Tip<S> tip,
      LocalDate datum,
      E event,
      List<EventRow> rows,
      List<OutboxRow> outbox) {
    UUID subject = aggregate.subject(event.stream(), tip.state);
    int version = tip.version;
    Map<String, Object> context = aggregate.published(event.stream(), tip.state);
    return sealer(session, event, subject, version)
        .invoke(
            sealer -> {
              EventRow row =
                  row(
                      aggregate,
                      request,
                      event,
                      version,
                      datum,
                      EventCodec.stored(event, sealer.orElse(null)));
              rows.add(row);
              outbox.add(translator.translate(row, EventCodec.published(event), context, subject));
            })
        .replaceWithVoid();
  }

  /** A key is only fetched when there is something to seal. */
  Uni<Optional<Sealer>> sealer(
      Mutiny.StatelessSession session, DomainEvent event, UUID subject, int version) {
    return Personal.in(event)
        ? keys.of(session, subject).map(key -> Optional.of(place(key, event.stream(), version)))
        : Uni.createFrom().item(Optional.empty());
  }

  private static Sealer place(SecretKey key, UUID stream, int version) {
    return new Sealer(key, stream + "/" + version);
  }

  EventRow row(
      Aggregate<?, ?, ?, ?> aggregate,
      Request<?> request,
      DomainEvent event,
      int version,
      LocalDate datum,
      ObjectNode payload) {
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
        moments.bekend(request),
        moments.now());
  }
}
