package nl.praktijklerenplus.platform.consumer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A published event as it came in.
 *
 * @param gebeurtenis its name in the domain
 * @param data what it says, with {@code datum}, {@code bekend}, {@code aggregaat} and {@code
 *     versie}
 */
public record ReceivedEvent(
    UUID eventId,
    String topic,
    String key,
    String gebeurtenis,
    String subject,
    Instant recordedAt,
    ObjectNode data) {

  public LocalDate datum() {
    return LocalDate.parse(data.get("datum").textValue());
  }

  public Instant bekend() {
    return Instant.parse(data.get("bekend").textValue());
  }

  public UUID uuid(String field) {
    return UUID.fromString(data.get(field).textValue());
  }

  public UUID aggregaat() {
    return uuid("aggregaat");
  }

  public int versie() {
    return data.get("versie").intValue();
  }

  /** The text of a field, or null when the event does not have it. */
  public String text(String field) {
    return data.path(field).textValue();
  }
}
