package nl.praktijklerenplus.platform.testkit.contract;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.GebeurtenisGecorrigeerd;
import nl.praktijklerenplus.platform.kernel.Identity;
import nl.praktijklerenplus.platform.kernel.NotCorrectable;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.EventCodec;
import nl.praktijklerenplus.platform.store.EventRow;
import nl.praktijklerenplus.platform.store.IntegrationEventTranslator;
import nl.praktijklerenplus.platform.testkit.contract.Stories.Told;

/** What a service publishes of each event of an aggregate, corrections too, made of samples. */
final class PublishedSamples<S, E extends DomainEvent> {

  private static final Instant MOMENT = Instant.parse("2022-04-25T14:00:00Z");
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  /** One event: as published, its record's type, and what the aggregate adds to its fields. */
  record One(GoldenEvent golden, Class<?> type, Map<String, Object> context) {}

  private final Aggregate<?, S, E, ?> aggregate;
  private final IntegrationEventTranslator translator;

  private PublishedSamples(Aggregate<?, S, E, ?> aggregate, IntegrationEventTranslator translator) {
    this.aggregate = aggregate;
    this.translator = translator;
  }

  static <S, E extends DomainEvent> Map<String, One> of(
      Aggregate<?, S, E, ?> aggregate, IntegrationEventTranslator translator) {
    var published = new PublishedSamples<>(aggregate, translator);
    TreeMap<String, Told<S, E>> stories = Stories.of(aggregate);
    Map<String, One> all = new TreeMap<>();
    stories.forEach((name, told) -> all.put(name, published.one(told.event(), told)));
    stories.values().stream()
        .filter(told -> told.version() == 1)
        .filter(told -> !(told.event() instanceof NotCorrectable))
        .findFirst()
        .map(first -> published.one(published.correction(first.event()), later(first)))
        .ifPresent(one -> all.put(one.golden().gebeurtenis(), one));
    return all;
  }

  private static <S, E> Told<S, E> later(Told<S, E> told) {
    return new Told<>(told.event(), told.state(), told.version() + 1);
  }

  private One one(DomainEvent event, Told<S, E> told) {
    UUID stream = event.stream();
    Map<String, Object> context = aggregate.published(stream, told.state());
    var row =
        translator.translate(
            row(event, told.version()),
            EventCodec.published(event),
            context,
            aggregate.subject(stream, told.state()));
    return new One(GoldenEvent.of(row), event.getClass(), context);
  }

  private UUID id(DomainEvent event) {
    return Samples.id(aggregate.plural() + "/" + event.getClass().getSimpleName());
  }

  private EventRow row(DomainEvent event, int version) {
    return new EventRow(
        event.stream(),
        version,
        id(event),
        aggregate.plural(),
        event.getClass().getSimpleName(),
        1,
        null,
        Samples.id("actor"),
        null,
        Samples.id("command"),
        null,
        TRACE,
        Samples.DAY,
        MOMENT,
        MOMENT);
  }

  private GebeurtenisGecorrigeerd correction(E corrected) {
    return new GebeurtenisGecorrigeerd(
        corrected.stream(),
        id(corrected),
        Optional.of(Samples.DAY.minusDays(1)),
        velden(corrected));
  }

  /** All that may be corrected in it: its published fields that do not say whom it is about. */
  private static Map<String, Object> velden(Object event) {
    ObjectNode published = EventCodec.published(event);
    Map<String, Object> velden = new LinkedHashMap<>();
    Arrays.stream(event.getClass().getRecordComponents())
        .filter(component -> !component.isAnnotationPresent(Identity.class))
        .filter(component -> component.getType() != UUID.class)
        .forEach(
            component -> {
              JsonNode value = published.get(component.getName());
              if (value != null) {
                velden.put(component.getName(), value);
              }
            });
    return velden;
  }
}
