package nl.praktijklerenplus.e2e.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a partner gets of one message: its schema and its golden file.
 *
 * @param file of the schema, as asyncapi.yaml refers to it
 */
record EventContract(String plural, String name, String file, JsonNode schema, JsonNode golden) {

  static final Path CONTRACTS = Path.of("..", "contracts");
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static List<EventContract> all() {
    return files(CONTRACTS.resolve("schemas")).map(EventContract::of).toList();
  }

  /** What others send us. */
  static List<EventContract> incoming() {
    return files(CONTRACTS.resolve("inkomend/schemas")).map(EventContract::incoming).toList();
  }

  private static EventContract of(Path schema) {
    String plural = schema.getParent().getFileName().toString();
    Path golden = CONTRACTS.resolve("golden").resolve(plural).resolve(schema.getFileName());
    return of(schema, plural, golden);
  }

  private static EventContract incoming(Path schema) {
    return of(
        schema, "inkomend", CONTRACTS.resolve("inkomend/golden").resolve(schema.getFileName()));
  }

  private static EventContract of(Path schema, String plural, Path golden) {
    return new EventContract(
        plural,
        schema.getFileName().toString().replace(".json", ""),
        "./" + CONTRACTS.relativize(schema),
        read(schema),
        read(golden));
  }

  boolean isIncoming() {
    return plural.equals("inkomend");
  }

  static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String id() {
    return plural + "." + name;
  }

  String topic() {
    return schema.get("x-topic").textValue();
  }

  String description() {
    return schema.get("description").textValue();
  }

  Set<String> required() {
    return StreamSupport.stream(schema.get("required").spliterator(), false)
        .map(JsonNode::textValue)
        .collect(Collectors.toSet());
  }

  /** Which field of the data is the key, for a person to read. */
  String keyField() {
    return Stream.of("student", "werkgever", "aggregaat")
        .filter(field -> golden.get("key").equals(golden.at("/data/" + field)))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return id();
  }
}
