package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.Aead;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.ProtectionClass;

/** A stream with what is personal opened and its corrections laid over it, for who may read it. */
@ApplicationScoped
public class OpenedEvents {

  /**
   * An event as it reads now.
   *
   * @param velden its fields; what was sealed with a key that is gone is not among them
   */
  public record Opened(
      UUID id,
      String gebeurtenis,
      int versie,
      LocalDate datum,
      Instant bekend,
      UUID actor,
      ObjectNode velden) {}

  private final EventStore store;
  private final SubjectKeys keys;

  OpenedEvents(EventStore store, SubjectKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /**
   * @param subject whose keys open them
   * @param events the sealed interface of the stream's events
   */
  public <E extends DomainEvent> Uni<List<Opened>> of(
      Mutiny.StatelessSession session, UUID stream, UUID subject, Class<E> events) {
    return keys.keys(session, subject)
        .chain(found -> store.load(session, stream, events).map(rows -> opened(rows, found)));
  }

  private static List<Opened> opened(Stream<?> stream, Map<ProtectionClass, Aead> keys) {
    Map<UUID, Opened> all = new LinkedHashMap<>();
    for (EventRow row : stream.rows()) {
      Sealer sealer = Sealer.at(row.stream(), row.version(), keys);
      if (row.isCorrection()) {
        UUID corrected = UUID.fromString(row.payload().get("gebeurtenis").textValue());
        all.computeIfPresent(corrected, (_, event) -> over(event, row, stream, sealer));
      } else {
        Class<?> type = stream.types().get(row.type());
        all.put(row.eventId(), opened(row, EventCodec.opened(row.payload(), type, sealer)));
      }
    }
    return List.copyOf(all.values());
  }

  private static Opened opened(EventRow row, ObjectNode velden) {
    return new Opened(
        row.eventId(),
        row.type(),
        row.version(),
        row.geldigOp(),
        row.bekendOp(),
        row.actor(),
        velden);
  }

  private static Opened over(Opened event, EventRow correction, Stream<?> stream, Sealer sealer) {
    Class<?> type = stream.types().get(event.gebeurtenis());
    ObjectNode says = (ObjectNode) correction.payload().get("velden");
    ObjectNode velden = event.velden().deepCopy();
    velden.setAll(EventCodec.opened(says, type, sealer));
    return new Opened(
        event.id(),
        event.gebeurtenis(),
        event.versie(),
        day(event, correction),
        event.bekend(),
        event.actor(),
        velden);
  }

  private static LocalDate day(Opened event, EventRow correction) {
    String day = correction.payload().path("nieuweDatum").textValue();
    return day == null ? event.datum() : LocalDate.parse(day);
  }
}
