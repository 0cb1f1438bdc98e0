package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns a recorded event into the one that others read, by the NL GOV profile for CloudEvents. */
@ApplicationScoped
public class IntegrationEventTranslator {

  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final String topic;
  private final String source;

  IntegrationEventTranslator(
      @ConfigProperty(name = "plp.topic") String topic,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.topic = topic;
    this.source = "urn:nld:praktijkleren-plus:" + service;
  }

  /**
   * The message for Kafka: CloudEvents headers, and as data the event with what every event tells.
   *
   * @param row the event as recorded
   * @param event what others may read of it
   * @param context the identities that the aggregate adds
   * @param subject the key on Kafka
   */
  public OutboxRow translate(
      EventRow row, ObjectNode event, Map<String, Object> context, UUID subject) {
    ObjectNode data = EventCodec.json().valueToTree(context);
    data.setAll(event);
    // A correction's own word for what every published event calls aggregaat.
    data.remove("stream");
    data.put("aggregaat", row.stream().toString());
    data.put("versie", row.version());
    data.put("datum", row.geldigOp().toString());
    data.put("bekend", row.bekendOp().toString());
    data.put("actor", row.actor().toString());
    return new OutboxRow(topic, subject.toString(), headers(row, subject), EventCodec.text(data));
  }

  private Map<String, String> headers(EventRow row, UUID subject) {
    String name = WORD_START.matcher(row.type()).replaceAll("-").toLowerCase();
    Map<String, String> headers = new HashMap<>();
    headers.put("content-type", "application/json");
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", row.eventId().toString());
    headers.put("ce_source", source);
    headers.put("ce_type", "nl.praktijklerenplus.%s.%s.v1".formatted(row.category(), name));
    headers.put("ce_dataschema", "urn:plp:schema:%s:%s:v1".formatted(row.category(), name));
    headers.put("ce_time", Instant.from(row.recordedAt()).toString());
    headers.put("ce_subject", subject.toString());
    headers.put("ce_gebeurtenis", row.type());
    if (row.traceparent() != null) {
      headers.put("ce_traceparent", row.traceparent());
    }
    return headers;
  }
}
