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
 * is personal and free text is left out.
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

  /** The fields that are not hidden. */
  public static Map<String, Object> rest(Map<String, Object> velden, Set<String> hidden) {
    Map<String, Object> rest = new LinkedHashMap<>(velden);
    rest.keySet().removeAll(hidden);
    return rest;
  }
}
