package nl.praktijklerenplus.platform.store;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.Aead;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.ProtectionClass;

/**
 * What was recorded, with what is personal and all text in it, for who may read that. What was
 * sealed with a key that is gone is not among the fields.
 */
@ApplicationScoped
public class OpenedEvents {

  private final EventStore store;
  private final SubjectKeys keys;
  private final RecordedEvents recorded;

  OpenedEvents(EventStore store, SubjectKeys keys, RecordedEvents recorded) {
    this.store = store;
    this.keys = keys;
    this.recorded = recorded;
  }

  /**
   * @param subject whose keys open them
   */
  public Uni<List<RecordedEvent>> of(
      Mutiny.StatelessSession session, UUID subject, Collection<UUID> streams) {
    return keys.keys(session, subject)
        .chain(found -> store.ofStreams(session, streams).map(rows -> opened(rows, found)));
  }

  private List<RecordedEvent> opened(List<EventRow> rows, Map<ProtectionClass, Aead> keys) {
    Map<UUID, EventRow> byId =
        rows.stream().collect(Collectors.toMap(EventRow::eventId, row -> row));
    Map<UUID, Map<String, Object>> inside = new HashMap<>();
    for (EventRow row : rows) {
      Sealer sealer = Sealer.at(row.stream(), row.version(), keys);
      inside.put(row.eventId(), inside(said(row), recorded.type(about(row, byId)), sealer));
    }
    return recorded.read(rows).stream().map(event -> event.with(inside)).toList();
  }

  private static ObjectNode said(EventRow row) {
    return row.isCorrection() ? (ObjectNode) row.payload().get("velden") : row.payload();
  }

  private static EventRow about(EventRow row, Map<UUID, EventRow> byId) {
    return row.isCorrection()
        ? byId.get(UUID.fromString(row.payload().get("gebeurtenis").textValue()))
        : row;
  }

  /** Only what others are not told. */
  private static Map<String, Object> inside(ObjectNode payload, Class<?> type, Sealer sealer) {
    Map<String, Object> open = Rows.map(EventCodec.opened(payload, type, sealer));
    Map<String, Object> inside = new LinkedHashMap<>();
    Arrays.stream(type.getRecordComponents())
        .filter(Personal::staysInside)
        .map(RecordComponent::getName)
        .filter(open::containsKey)
        .forEach(name -> inside.put(name, open.get(name)));
    return inside;
  }
}
