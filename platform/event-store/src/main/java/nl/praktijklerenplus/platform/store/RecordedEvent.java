package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An event as people read it back: as it stands now, and what it was before it was corrected. What
 * is personal and free text is left out, unless who asks may read that, see {@link OpenedEvents}.
 *
 * @param id the event's identity, for GebeurtenisCorrigeren
 * @param vastgelegdOp when the store took it
 * @param actor who asked for it
 * @param oorzaak the event of another service that a policy reacted to
 * @param velden its fields, corrections applied
 * @param oorspronkelijk day and fields as first recorded; only of a corrected event
 */
public record RecordedEvent(
    UUID id,
    String gebeurtenis,
    UUID aggregaat,
    int versie,
    LocalDate datum,
    Instant bekend,
    Instant vastgelegdOp,
    UUID actor,
    Optional<UUID> oorzaak,
    Map<String, Object> velden,
    boolean gecorrigeerd,
    Optional<Original> oorspronkelijk,
    List<Change> correcties) {

  /** As it was recorded first. */
  public record Original(LocalDate datum, Map<String, Object> velden) {

    public Original without(Set<String> hidden) {
      return new Original(datum, rest(velden, hidden));
    }
  }

  /** One correction: who said when what else it was. */
  public record Change(
      UUID id,
      LocalDate datum,
      Instant bekend,
      Instant vastgelegdOp,
      UUID actor,
      Optional<LocalDate> nieuweDatum,
      Map<String, Object> velden) {

    public Change without(Set<String> hidden) {
      return new Change(id, datum, bekend, vastgelegdOp, actor, nieuweDatum, rest(velden, hidden));
    }

    private Change with(Map<UUID, Map<String, Object>> more) {
      return new Change(
          id,
          datum,
          bekend,
          vastgelegdOp,
          actor,
          nieuweDatum,
          joined(velden, more.getOrDefault(id, Map.of())));
    }
  }

  /** The same for who may not see some fields. */
  public RecordedEvent without(Set<String> hidden) {
    return new RecordedEvent(
        id,
        gebeurtenis,
        aggregaat,
        versie,
        datum,
        bekend,
        vastgelegdOp,
        actor,
        oorzaak,
        rest(velden, hidden),
        gecorrigeerd,
        oorspronkelijk.map(first -> first.without(hidden)),
        correcties.stream().map(change -> change.without(hidden)).toList());
  }

  /**
   * The same with more fields.
   *
   * @param more by the identity of the event or the correction that says them
   */
  RecordedEvent with(Map<UUID, Map<String, Object>> more) {
    Map<String, Object> first = more.getOrDefault(id, Map.of());
    Map<String, Object> now = joined(velden, first);
    correcties.forEach(change -> now.putAll(more.getOrDefault(change.id(), Map.of())));
    return new RecordedEvent(
        id,
        gebeurtenis,
        aggregaat,
        versie,
        datum,
        bekend,
        vastgelegdOp,
        actor,
        oorzaak,
        now,
        gecorrigeerd,
        oorspronkelijk.map(was -> new Original(was.datum(), joined(was.velden(), first))),
        correcties.stream().map(change -> change.with(more)).toList());
  }

  /** The fields that are not hidden. */
  public static Map<String, Object> rest(Map<String, Object> velden, Set<String> hidden) {
    Map<String, Object> rest = new LinkedHashMap<>(velden);
    rest.keySet().removeAll(hidden);
    return rest;
  }

  private static Map<String, Object> joined(Map<String, Object> some, Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>(some);
    all.putAll(more);
    return all;
  }
}
