package nl.praktijklerenplus.reporting.onderdeel.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One service as it says it is.
 *
 * @param outbox events that are still to go to Kafka
 * @param achterstand events on Kafka that it has not handled yet
 * @param geparkeerd events that wait because their key failed
 * @param controles what it looked at itself
 */
public record Onderdeel(
    String naam,
    boolean gezond,
    @JsonInclude(JsonInclude.Include.NON_NULL) Long outbox,
    @JsonInclude(JsonInclude.Include.NON_NULL) Long achterstand,
    @JsonInclude(JsonInclude.Include.NON_NULL) Long geparkeerd,
    List<Controle> controles) {

  private static final String UP = "UP";
  private static final String VOORTGANG = "voortgang";

  /** One of the checks. */
  @Schema(name = "OnderdeelControle")
  public record Controle(String naam, boolean gezond) {}

  /** Nothing came back. */
  static Onderdeel silent(String naam) {
    return new Onderdeel(naam, false, null, null, null, List.of());
  }

  /**
   * @param health what it answered at {@code /q/health}
   */
  static Onderdeel of(String naam, JsonObject health) {
    List<JsonObject> checks =
        health.getJsonArray("checks").stream().map(JsonObject.class::cast).toList();
    Optional<JsonObject> progress =
        checks.stream()
            .filter(check -> VOORTGANG.equals(check.getString("name")))
            .flatMap(check -> Stream.ofNullable(check.getJsonObject("data")))
            .findFirst();
    return new Onderdeel(
        naam,
        isUp(health),
        progress.map(data -> data.getLong("outbox")).orElse(null),
        progress.map(data -> data.getLong("achterstand")).orElse(null),
        progress.map(data -> data.getLong("geparkeerd")).orElse(null),
        checks.stream().map(check -> new Controle(check.getString("name"), isUp(check))).toList());
  }

  private static boolean isUp(JsonObject said) {
    return UP.equals(said.getString("status"));
  }
}
