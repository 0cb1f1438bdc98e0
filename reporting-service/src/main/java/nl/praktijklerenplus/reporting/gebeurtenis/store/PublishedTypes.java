package nl.praktijklerenplus.reporting.gebeurtenis.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.util.ClassPathUtils;

/**
 * The types of the events, by the contracts: the archive keeps what they say, not how they came.
 */
@ApplicationScoped
public class PublishedTypes {

  /**
   * What the headers of an event say of it.
   *
   * @param soort the plural of what it is about
   */
  public record Type(
      String soort, String name, String topic, String type, String source, String schema) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String IN_FOLDER = "contracts/schemas/studenten/KandidaatAangemeld.json";

  private final Map<String, Type> byName;
  private final Map<String, Type> corrections;

  public PublishedTypes() {
    var types = ClassPathUtils.processAsPath(anyFile(), file -> all(file.getParent().getParent()));
    this.byName =
        types.stream()
            .filter(one -> !isCorrection(one.name()))
            .collect(Collectors.toMap(one -> key(one.topic(), one.name()), one -> one));
    this.corrections =
        types.stream()
            .filter(one -> isCorrection(one.name()))
            .collect(Collectors.toMap(Type::soort, one -> one));
  }

  public static boolean isCorrection(String name) {
    return name.equals("GebeurtenisGecorrigeerd");
  }

  /**
   * None for what the contracts do not know.
   *
   * @param corrected of a correction the name of what it corrects
   */
  public Optional<Type> of(String topic, String name, Optional<String> corrected) {
    return isCorrection(name)
        ? corrected
            .map(other -> byName.get(key(topic, other)))
            .map(other -> corrections.get(other.soort()))
        : Optional.ofNullable(byName.get(key(topic, name)));
  }

  /** The names of the events about such a thing. */
  List<String> names(String soort) {
    return byName.values().stream()
        .filter(one -> one.soort().equals(soort))
        .map(Type::name)
        .toList();
  }

  private static String key(String topic, String name) {
    return topic + "/" + name;
  }

  private static URL anyFile() {
    return Thread.currentThread().getContextClassLoader().getResource(IN_FOLDER);
  }

  private static List<Type> all(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(PublishedTypes::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Type read(Path file) {
    try {
      JsonNode schema = JSON.readTree(Files.readAllBytes(file));
      return new Type(
          schema.get("x-type").textValue().split("\\.")[2],
          schema.get("title").textValue(),
          schema.get("x-topic").textValue(),
          schema.get("x-type").textValue(),
          schema.get("x-bron").textValue(),
          schema.get("$id").textValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
