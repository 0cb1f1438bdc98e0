package nl.praktijklerenplus.reporting.partner.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.relay.Topics;
import nl.praktijklerenplus.platform.store.EventCodec;
import nl.praktijklerenplus.platform.store.OutboxRow;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedTypes;
import nl.praktijklerenplus.reporting.partner.Zicht;

/**
 * An archived event that can be told on: the same CloudEvent, with the same identity.
 *
 * @param type what it is by the contracts
 * @param named its name, of a correction the name of what it corrects
 */
public record PartnerMessage(
    UUID eventId,
    String key,
    String subject,
    Instant recordedAt,
    ObjectNode data,
    PublishedTypes.Type type,
    String named) {

  public Zicht zicht() {
    return Zicht.op(type.soort(), named);
  }

  /** Whose event it is, of one about a student. */
  public UUID student() {
    return UUID.fromString(subject);
  }

  /** Who asked for what it answers. */
  public Optional<String> asker() {
    return Optional.ofNullable(data.path("organisatie").textValue());
  }

  public OutboxRow to(String organisatie) {
    return new OutboxRow(Topics.OF_PARTNER + organisatie, key, headers(), EventCodec.text(data));
  }

  /** Whatever stands under the student's key is to be dropped. */
  public static OutboxRow tombstone(UUID student, String organisatie) {
    return new OutboxRow(Topics.OF_PARTNER + organisatie, student.toString(), Map.of(), null);
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    headers.put("content-type", "application/json");
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", eventId.toString());
    headers.put("ce_source", type.source());
    headers.put("ce_type", type.type());
    headers.put("ce_dataschema", type.schema());
    headers.put("ce_time", recordedAt.toString());
    headers.put("ce_subject", subject);
    headers.put("ce_gebeurtenis", type.name());
    return headers;
  }
}
