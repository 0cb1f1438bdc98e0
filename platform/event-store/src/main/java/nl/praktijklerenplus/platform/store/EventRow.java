package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One row of the table {@code event}; the position is PostgreSQL's to give. */
public record EventRow(
    UUID stream,
    int version,
    UUID eventId,
    String category,
    String type,
    int schemaVersion,
    ObjectNode payload,
    UUID actor,
    String organisatie,
    UUID commandId,
    UUID causation,
    String traceparent,
    LocalDate geldigOp,
    Instant bekendOp,
    Instant recordedAt) {

  static final String CORRECTION = "GebeurtenisGecorrigeerd";

  boolean isCorrection() {
    return CORRECTION.equals(type);
  }
}
