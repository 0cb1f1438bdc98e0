package nl.praktijklerenplus.platform.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The files of contracts/, seen from a module of the project. */
final class ContractFolder {

  static final Path CONTRACTS =
      Stream.of(Path.of("..", "contracts"), Path.of("..", "..", "contracts"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow();
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private ContractFolder() {}

  /** Are the files to be written anew, by {@code -Dplp.golden=schrijf}? */
  static boolean isWriting() {
    return "schrijf".equals(System.getProperty("plp.golden"));
  }

  static Path golden(String plural, String event) {
    return folder("golden", plural).resolve(event + ".json");
  }

  static Path schema(String plural, String event) {
    return folder("schemas", plural).resolve(event + ".json");
  }

  private static Path folder(String kind, String plural) {
    return CONTRACTS.resolve(kind).resolve(plural);
  }

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, Object content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, JSON.writeValueAsString(content) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.of()) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The events of an aggregate that have a file, {@code golden} or {@code schemas}. */
  static Set<String> events(String kind, String plural) {
    return files(folder(kind, plural)).stream()
        .map(file -> file.getFileName().toString().replace(".json", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
