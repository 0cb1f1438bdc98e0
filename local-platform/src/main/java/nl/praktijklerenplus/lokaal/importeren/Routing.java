package nl.praktijklerenplus.lokaal.importeren;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which service takes a line. */
final class Routing {

  static final String CORRECTION = "GebeurtenisCorrigeren";

  private final Map<Service, ServiceClient> clients;
  private final Map<String, Service> owners = new HashMap<>();

  /** Where each line of this import went, for the corrections that follow. */
  private final Map<String, Service> sent = new ConcurrentHashMap<>();

  Routing(Map<Service, ServiceClient> clients) {
    this.clients = new EnumMap<>(clients);
    this.clients.forEach(
        (service, client) ->
            client.commands().forEach(command -> owners.putIfAbsent(command, service)));
  }

  Service of(String key, ObjectNode json) {
    var command = json.path("commando");
    if (!command.isTextual() || command.asText().isBlank()) {
      throw new LineRefused("De regel heeft geen commando: het veld 'commando' moet tekst zijn.");
    }
    var service =
        command.asText().equals(CORRECTION) ? ofCorrected(json) : owners.get(command.asText());
    if (service == null) {
      throw new LineRefused("Onbekend commando: %s.".formatted(command.asText()));
    }
    sent.putIfAbsent(key, service);
    return service;
  }

  private Service ofCorrected(ObjectNode json) {
    if (!json.path("gebeurtenis").isTextual()) {
      throw new LineRefused("Het veld 'gebeurtenis' moet de sleutel van een regel zijn.");
    }
    var key = json.get("gebeurtenis").asText();
    var known = sent.get(key);
    return known != null ? known : askWho(key);
  }

  /** Not a line of this import; perhaps of an earlier one of the same source. */
  private Service askWho(String key) {
    return clients.entrySet().stream()
        .filter(entry -> entry.getValue().knows(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                new LineRefused(
                    "De te corrigeren regel '%s' (bron:sleutel) is niet bekend: hij staat niet"
                            .formatted(key)
                        + " eerder in dit bestand en is niet eerder ingelezen."));
  }
}
