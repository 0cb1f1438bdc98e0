package nl.praktijklerenplus.lokaal.importeren;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;

/** The fields that hold the file's own codes, and their replacement by UUIDs. */
record EntityFields(CodeIdentity identity, String source) {

  static final List<String> NAMES =
      List.of(
          "student",
          "werkgever",
          "leerwerkplek",
          "stage",
          "nieuweStage",
          "traject",
          "dienstverband",
          "bijeenkomst",
          "leermeester",
          "knelpunt",
          "opdracht",
          "observatie");

  /** Replaces the codes in the object and returns what each field became. */
  Map<String, UUID> replaceIn(ObjectNode json) {
    var replaced = new LinkedHashMap<String, UUID>();
    NAMES.stream().filter(json::hasNonNull).forEach(f -> replaced.put(f, uuid(f, json.get(f))));
    replaced.forEach((field, uuid) -> json.put(field, uuid.toString()));
    return replaced;
  }

  private UUID uuid(String field, JsonNode code) {
    if (!code.isTextual() || code.asText().isBlank()) {
      throw new LineRefused("Het veld '%s' moet een code zijn: tekst, niet leeg.".formatted(field));
    }
    // half a surrogate pair has no bytes of its own: two different codes would get one identity
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(code.asText())) {
      throw new LineRefused("Het veld '%s' bevat een ongeldig teken.".formatted(field));
    }
    return identity.of(source, kind(field), code.asText());
  }

  private static String kind(String field) {
    return field.equals("nieuweStage") ? "stage" : field;
  }
}
