package nl.praktijklerenplus.reporting.gebeurtenis.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A published event as it stands in the archive.
 *
 * @param corrected of a correction the name of the event that it corrects
 * @param student whose it is, when it is about a person
 * @param forgotten whether that person was forgotten since: then there is no data
 * @param data what it says, as it was published
 */
public record PublishedFact(
    long position,
    UUID eventId,
    String topic,
    String gebeurtenis,
    String subject,
    Instant recordedAt,
    Optional<String> corrected,
    Optional<UUID> student,
    boolean forgotten,
    Optional<String> data) {}
