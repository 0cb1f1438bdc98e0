package nl.praktijklerenplus.platform.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import nl.praktijklerenplus.platform.store.Actor;

/**
 * One operation, by whoever asks.
 *
 * @param activity for what it is read
 */
record Reading(
    TraceContext trace,
    String operation,
    String activity,
    Instant begun,
    Actor actor,
    Set<String> roles,
    String service) {

  AccessLine of(List<UUID> persons, Instant end) {
    return new AccessLine(
        trace.traceId(),
        trace.spanId(),
        "STATUS_CODE_OK",
        operation,
        begun,
        end,
        service,
        "urn:plp:verwerking:" + activity,
        persons,
        actor.id(),
        String.join(",", roles.stream().sorted().toList()),
        actor.organisatie().orElse(null));
  }
}
