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
        voortgang.path("outbox").asLong(),
        voortgang.path("achterstand").asLong(),
        voortgang.path("geparkeerd").asLong());
  }
}
