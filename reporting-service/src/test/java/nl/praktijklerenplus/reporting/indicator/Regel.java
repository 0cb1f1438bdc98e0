package nl.praktijklerenplus.reporting.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A line of the file, with codes for identities. */
record Regel(Map<String, Object> velden) {

  static final Path MAP = Path.of("../contracts/referentie");

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Regel> lees(String bestand) {
    try {
      return Files.readAllLines(MAP.resolve(bestand)).stream().map(Regel::regel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Regel regel(String json) {
    try {
      return new Regel(JSON.readValue(json, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String tekst(String veld) {
    return Optional.ofNullable(velden.get(veld)).map(Object::toString).orElse(null);
  }

  LocalDate datum() {
    return LocalDate.parse(tekst("datum"));
  }

  /** The same moment, another command: what a policy or the second half of a command does. */
  Regel als(Map<String, Object> andere) {
    Map<String, Object> nieuw = new HashMap<>(Map.of("datum", tekst("datum")));
    nieuw.put("sleutel", tekst("sleutel"));
    nieuw.put("bekend", tekst("bekend"));
    nieuw.putAll(andere);
    return new Regel(nieuw);
  }
}
