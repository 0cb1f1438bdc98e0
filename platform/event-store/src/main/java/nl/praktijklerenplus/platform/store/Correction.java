package nl.praktijklerenplus.platform.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * GebeurtenisCorrigeren as it is asked.
 *
 * @param gebeurtenis the event's UUID, or the Idempotency-Key of the request that recorded it
 * @param velden new values by field, still as JSON: only the event's own type says what they are
 */
public record Correction(
    String gebeurtenis, Optional<LocalDate> nieuweDatum, Map<String, JsonNode> velden) {}
