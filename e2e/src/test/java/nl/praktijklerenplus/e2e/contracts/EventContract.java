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

/** What a partner gets of one published event: its schema and its golden file. */
record EventContract(String plural, String name, JsonNode schema, JsonNode golden) {

  static final Path CONTRACTS = Path.of("..", "contracts");
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static List<EventContract> all() {
    return files(CONTRACTS.resolve("schemas")).map(EventContract::of).toList();
  }

  private static EventContract of(Path schema) {
    String plural = schema.getParent().getFileName().toString();
    String file = schema.getFileName().toString();
    Path golden = CONTRACTS.resolve("golden").resolve(plural).resolve(file);
    return new EventContract(plural, file.replace(".json", ""), read(schema), read(golden));
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
