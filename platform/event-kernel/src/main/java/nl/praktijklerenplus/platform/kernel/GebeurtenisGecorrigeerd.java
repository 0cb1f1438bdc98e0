package nl.praktijklerenplus.platform.kernel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says that an earlier event of the same stream has another day or other values. Nothing is
 * rewritten: who reads the stream lays the correction over the event.
 *
 * @param stream the aggregate
 * @param gebeurtenis the event that is corrected
 * @param nieuweDatum the day it really happened, when that was wrong
 * @param velden the fields that were wrong, with their values as in the event's JSON
 */
public record GebeurtenisGecorrigeerd(
    UUID stream, UUID gebeurtenis, Optional<LocalDate> nieuweDatum, Map<String, Object> velden)
    implements DomainEvent {}
