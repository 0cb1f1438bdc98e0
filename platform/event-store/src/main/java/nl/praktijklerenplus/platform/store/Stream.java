package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.GebeurtenisGecorrigeerd;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.kernel.Recorded;

/** The rows of one stream, and how they read with the corrections laid over them. */
record Stream<E>(UUID id, List<EventRow> rows, boolean taken, Map<String, Class<?>> types) {

  /** Of the wrong kind there is nothing here, but its identity is taken. */
  static <E> Stream<E> of(UUID id, List<EventRow> rows, Map<String, Class<?>> types) {
    boolean taken =
        rows.stream().findFirst().filter(row -> !types.containsKey(row.type())).isPresent();
    return new Stream<>(id, taken ? List.of() : rows, taken, types);
  }

  int version() {
    return rows.size();
  }

  /** The moment of the last command; what a policy recorded does not bind the next command. */
  Optional<Instant> lastCommand() {
    return rows.stream()
        .filter(row -> row.causation() == null)
        .map(EventRow::bekendOp)
        .reduce((earlier, later) -> later);
  }

  History<E> history() {
    return history(Optional.empty());
  }

  /** The history as it would read with one more correction. */
  History<E> history(Optional<GebeurtenisGecorrigeerd> extra) {
    return new History<>(
        rows.stream().filter(row -> !row.isCorrection()).map(row -> recorded(row, extra)).toList());
  }

  private Recorded<E> recorded(EventRow row, Optional<GebeurtenisGecorrigeerd> extra) {
    ObjectNode payload = row.payload().deepCopy();
    LocalDate datum = row.geldigOp();
    for (GebeurtenisGecorrigeerd correction : correctionsOf(row.eventId(), extra)) {
      payload.setAll((ObjectNode) EventCodec.json().valueToTree(correction.velden()));
      datum = correction.nieuweDatum().orElse(datum);
    }
    return new Recorded<>(
        row.eventId(),
        row.version(),
        new Fact<>(read(row.type(), payload), datum),
        row.bekendOp(),
        Optional.ofNullable(row.causation()),
        row.commandId());
  }

  private List<GebeurtenisGecorrigeerd> correctionsOf(
      UUID event, Optional<GebeurtenisGecorrigeerd> extra) {
    var recorded =
        rows.stream()
            .filter(EventRow::isCorrection)
            .map(
                row ->
                    EventCodec.<GebeurtenisGecorrigeerd>read(
                        row.payload(), GebeurtenisGecorrigeerd.class));
    return java.util.stream.Stream.concat(recorded, extra.stream())
        .filter(correction -> correction.gebeurtenis().equals(event))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private E read(String type, ObjectNode payload) {
    return EventCodec.read(payload, (Class<? extends E>) types.get(type));
  }
}
