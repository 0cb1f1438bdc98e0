package nl.praktijklerenplus.platform.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.GebeurtenisGecorrigeerd;
import nl.praktijklerenplus.platform.kernel.Recorded;
import nl.praktijklerenplus.platform.store.RecordedEvent.Change;
import nl.praktijklerenplus.platform.store.RecordedEvent.Original;

/** Reads back what was recorded in some streams, in the order of the world. */
@ApplicationScoped
public class RecordedEvents {

  private static final Comparator<RecordedEvent> ORDER =
      Comparator.comparing(RecordedEvent::datum)
          .thenComparing(RecordedEvent::bekend)
          .thenComparing(RecordedEvent::versie)
          .thenComparing(RecordedEvent::aggregaat);

  private final EventStore store;
  private final Map<String, Map<String, Class<?>>> types = new HashMap<>();

  RecordedEvents(EventStore store, @All List<Aggregate<?, ?, ?, ?>> aggregates) {
    this.store = store;
    aggregates.forEach(one -> types.put(one.plural(), EventCodec.types(one.events())));
  }

  public Uni<List<RecordedEvent>> of(Mutiny.StatelessSession session, Collection<UUID> streams) {
    return store.ofStreams(session, streams).map(this::read);
  }

  /** What an event of this service is made of. */
  Class<?> type(EventRow row) {
    return types.get(row.category()).get(row.type());
  }

  List<RecordedEvent> read(List<EventRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(EventRow::stream, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(stream -> stream(stream).stream())
        .sorted(ORDER)
        .toList();
  }

  private List<RecordedEvent> stream(List<EventRow> rows) {
    Stream<Object> stream =
        Stream.of(rows.getFirst().stream(), rows, types.get(rows.getFirst().category()));
    Map<UUID, EventRow> byId =
        rows.stream().collect(Collectors.toMap(EventRow::eventId, row -> row));
    Map<UUID, List<EventRow>> corrections =
        rows.stream()
            .filter(EventRow::isCorrection)
            .collect(Collectors.groupingBy(RecordedEvents::target));
    return stream.history().events().stream()
        .map(
            recorded ->
                event(
                    recorded,
                    byId.get(recorded.id()),
                    stream.types().get(byId.get(recorded.id()).type()),
                    corrections.getOrDefault(recorded.id(), List.of())))
        .toList();
  }

  private static UUID target(EventRow row) {
    return correction(row).gebeurtenis();
  }

  private static GebeurtenisGecorrigeerd correction(EventRow row) {
    return EventCodec.read(row.payload(), GebeurtenisGecorrigeerd.class);
  }

  private static RecordedEvent event(
      Recorded<Object> recorded, EventRow row, Class<?> type, List<EventRow> corrections) {
    return new RecordedEvent(
        row.eventId(),
        row.type(),
        row.stream(),
        row.version(),
        recorded.fact().datum(),
        row.bekendOp(),
        row.recordedAt(),
        row.actor(),
        recorded.cause(),
        open(recorded.fact().event()),
        !corrections.isEmpty(),
        corrections.isEmpty()
            ? Optional.empty()
            : Optional.of(new Original(row.geldigOp(), open(EventCodec.read(row.payload(), type)))),
        corrections.stream().map(one -> change(one, type)).toList());
  }

  private static Map<String, Object> open(Object event) {
    return Rows.map(EventCodec.published(event));
  }

  private static Change change(EventRow row, Class<?> type) {
    GebeurtenisGecorrigeerd correction = correction(row);
    Map<String, Object> open = new LinkedHashMap<>(correction.velden());
    Arrays.stream(type.getRecordComponents())
        .filter(Personal::staysInside)
        .forEach(component -> open.remove(component.getName()));
    return new Change(
        row.eventId(),
        row.geldigOp(),
        row.bekendOp(),
        row.recordedAt(),
        row.actor(),
        correction.nieuweDatum(),
        open);
  }
}
