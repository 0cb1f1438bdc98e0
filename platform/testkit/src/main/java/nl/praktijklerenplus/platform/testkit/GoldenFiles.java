package nl.praktijklerenplus.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.store.EventCodec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a service publishes of each event is, to the letter, the golden file in contracts/golden.
 * Run with {@code -Dplp.golden=schrijf} to write them anew, and read the difference before
 * committing.
 */
public final class GoldenFiles {

  private static final Path FOLDER = Path.of("..", "contracts", "golden");
  private static final ObjectMapper PRETTY =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private GoldenFiles() {}

  /**
   * @param plural the aggregate's plural, the folder of its golden files
   * @param events its sealed interface of events
   */
  public static void check(String plural, Class<?> events) {
    var types = EventCodec.types(events);
    types.forEach((name, type) -> checkOne(FOLDER.resolve(plural).resolve(name + ".json"), type));
    assertThat(inFolder(plural)).isEqualTo(new TreeSet<>(types.keySet()));
  }

  private static void checkOne(Path file, Class<?> type) {
    ObjectNode published = EventCodec.published(Samples.of(type));
    assertThat(published.toString())
        .as("free text or personal data in " + type)
        .doesNotContain(Samples.SECRET);
    try {
      if ("schrijf".equals(System.getProperty("plp.golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, PRETTY.writeValueAsString(published) + "\n");
      }
      assertThat(file).as("golden file of " + type.getSimpleName()).exists();
      assertThat(PRETTY.readTree(published.toString())).isEqualTo(PRETTY.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> inFolder(String plural) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(plural))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
