package nl.praktijklerenplus.lokaal.importeren;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service still has to do.
 *
 * @param outbox events not yet on Kafka
 * @param lag events of others not yet handled
 * @param parked events of others that could not be handled
 */
record Backlog(long outbox, long lag, long parked) {

  static Backlog of(JsonNode voortgang) {
    return new Backlog(
        number(voortgang, "outbox"),
        number(voortgang, "achterstand"),
        number(voortgang, "geparkeerd"));
  }

  /** A number that is not there must not read as "nothing left to do". */
  private static long number(JsonNode voortgang, String field) {
    var number = voortgang.path(field);
    if (!number.isIntegralNumber()) {
      throw new ImportAborted("Een service meldt in /v1/voortgang geen '%s'.".formatted(field));
    }
    return number.asLong();
  }
}
