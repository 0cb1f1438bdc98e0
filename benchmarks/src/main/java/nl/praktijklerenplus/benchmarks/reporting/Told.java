package nl.praktijklerenplus.benchmarks.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A published event.
 *
 * @param own what it says besides what all events say
 */
record Told(
    UUID id,
    String topic,
    UUID key,
    String gebeurtenis,
    UUID aggregaat,
    int versie,
    LocalDate datum,
    Instant bekend,
    Map<String, Object> own) {

  private static final String ACTOR = new UUID(0, 1).toString();

  /** All values are numbers, days, codes and identities: nothing that needs to be escaped. */
  String json() {
    StringBuilder json = new StringBuilder(512);
    json.append("{\"aggregaat\":\"").append(aggregaat);
    json.append("\",\"versie\":").append(versie);
    json.append(",\"datum\":\"").append(datum);
    json.append("\",\"bekend\":\"").append(bekend);
    json.append("\",\"actor\":\"").append(ACTOR).append('"');
    own.forEach(
        (name, value) -> {
          json.append(",\"").append(name).append("\":");
          if (value instanceof Number) {
            json.append(value);
          } else {
            json.append('"').append(value).append('"');
          }
        });
    return json.append('}').toString();
  }
}
