package nl.praktijklerenplus.lokaal.importeren;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;

/** Turns a line of the file into what its service is sent: own codes become UUIDs. */
record Preparation(CodeIdentity identity, Routing routing, Kinship kinship) {

  /** The same, for reading the files another time. */
  Preparation again() {
    return new Preparation(identity, routing, new Kinship());
  }

  ToSend prepare(SourcedLine sourced, int index) {
    return switch (sourced.line()) {
      case ReadLine.Unreadable(_, var reason) -> throw new LineRefused(reason);
      case ReadLine.Command command -> prepare(sourced.source(), command, index);
    };
  }

  private ToSend prepare(String source, ReadLine.Command line, int index) {
    var json = line.json();
    var key = key(source, line.sleutel());
    json.put("sleutel", key);
    if (json.path("gebeurtenis").isTextual()) {
      json.put("gebeurtenis", key(source, json.get("gebeurtenis").asText()));
    }
    nameWerkgever(json);
    var entities = replaceCodes(new EntityFields(identity, source), json);
    var body = ndjson(json);
    var service = routing.of(key, json);
    var relations = kinship.of(json.get("commando").asText(), service, entities);
    return new ToSend(index, key, service, relations, body);
  }

  private static String key(String source, String sleutel) {
    return source + ":" + sleutel;
  }

  /** Figures are answered by the werkgever's code, so the service has to hear it once. */
  private static void nameWerkgever(ObjectNode json) {
    if (json.path("commando").asText().equals("WerkgeverWerven") && json.hasNonNull("werkgever")) {
      json.set("code", json.get("werkgever"));
    }
  }

  private static Map<String, UUID> replaceCodes(EntityFields fields, ObjectNode json) {
    var entities = new LinkedHashMap<String, UUID>();
    if (json.get("velden") instanceof ObjectNode corrected) {
      entities.putAll(fields.replaceIn(corrected));
    }
    entities.putAll(fields.replaceIn(json));
    return entities;
  }

  private static byte[] ndjson(ObjectNode json) {
    try {
      var line = new ByteArrayOutputStream(512);
      line.writeBytes(LineParser.JSON.writeValueAsBytes(json));
      line.write('\n');
      return line.toByteArray();
    } catch (JsonProcessingException unpaired) {
      throw new LineRefused("De regel bevat een teken dat geen geldig Unicode-teken is.");
    }
  }
}
