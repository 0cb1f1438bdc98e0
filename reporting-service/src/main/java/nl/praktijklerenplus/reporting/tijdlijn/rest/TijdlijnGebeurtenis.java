package nl.praktijklerenplus.reporting.tijdlijn.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.praktijklerenplus.platform.store.RecordedEvent;
import nl.praktijklerenplus.platform.store.RecordedEvent.Change;
import nl.praktijklerenplus.platform.store.RecordedEvent.Original;

/**
 * An event of any service as it stands now.
 *
 * @param dienst the service that recorded it
 * @param vastgelegdOp when it recorded it
 * @param actor who asked for it
 * @param velden its published fields, corrections applied
 * @param oorspronkelijk day and fields as first recorded; only of a corrected event
 */
public record TijdlijnGebeurtenis(
    UUID id,
    String dienst,
    String gebeurtenis,
    UUID aggregaat,
    int versie,
    LocalDate datum,
    Instant bekend,
    Instant vastgelegdOp,
    UUID actor,
    Map<String, Object> velden,
    boolean gecorrigeerd,
    Optional<Original> oorspronkelijk,
    List<Change> correcties) {

  TijdlijnGebeurtenis without(Set<String> hidden) {
    return new TijdlijnGebeurtenis(
        id,
        dienst,
        gebeurtenis,
        aggregaat,
        versie,
        datum,
        bekend,
        vastgelegdOp,
        actor,
        RecordedEvent.rest(velden, hidden),
        gecorrigeerd,
        oorspronkelijk.map(first -> first.without(hidden)),
        correcties.stream().map(change -> change.without(hidden)).toList());
  }
}
