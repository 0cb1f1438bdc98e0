package nl.praktijklerenplus.platform.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the access log.
 *
 * @param traceId of the trace that the read belongs to
 * @param name the operation
 * @param processingActivityId for what it was read
 * @param dataSubjectIds whose data was shown
 * @param actor who read
 * @param roles in which roles
 */
public record AccessLine(
    String traceId,
    String spanId,
    String statusCode,
    String name,
    Instant startTime,
    Instant endTime,
    String resource,
    String processingActivityId,
    List<UUID> dataSubjectIds,
    UUID actor,
    String roles,
    @Nullable String organisatie) {}
