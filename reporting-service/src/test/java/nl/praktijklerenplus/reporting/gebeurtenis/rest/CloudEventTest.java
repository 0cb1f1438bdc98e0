package nl.praktijklerenplus.reporting.gebeurtenis.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedFact;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedTypes;

import static org.assertj.core.api.Assertions.assertThat;

/** What is made of the archive says what the golden files say. */
class CloudEventTest {

  private static final Path GOLDEN = Path.of("..", "contracts", "golden");
  private static final PublishedTypes TYPES = new PublishedTypes();
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  @Test
  void everyGoldenFileComesOutOfTheArchiveAsItStandsOnKafka() throws IOException {
    List<Path> all = files(GOLDEN);
    assertThat(all).hasSizeGreaterThan(40);
    for (Path file : all) {
      JsonNode golden = JSON.readTree(file.toFile());
      JsonNode headers = golden.get("headers");
      CloudEventMessage made = message(archived(file, golden), Set.of());
      assertThat(made)
          .as("" + file)
          .returns(headers.get("ce_id").textValue(), CloudEventMessage::id)
          .returns(headers.get("ce_source").textValue(), CloudEventMessage::source)
          .returns(headers.get("ce_type").textValue(), CloudEventMessage::type)
          .returns(headers.get("ce_dataschema").textValue(), CloudEventMessage::dataschema)
          .returns(headers.get("ce_subject").textValue(), CloudEventMessage::subject)
          .returns(headers.get("ce_specversion").textValue(), CloudEventMessage::specversion)
          .returns(headers.get("ce_gebeurtenis").textValue(), CloudEventMessage::gebeurtenis)
          .returns(headers.get("content-type").textValue(), CloudEventMessage::datacontenttype)
          .returns(Instant.parse(headers.get("ce_time").textValue()), CloudEventMessage::time);
      assertThat(JSON.valueToTree(made.data()).toString()).isEqualTo(golden.get("data").toString());
    }
  }

  @Test
  void whatIsHiddenIsAlsoHiddenInACorrection() throws IOException {
    Path file = GOLDEN.resolve("stages/GebeurtenisGecorrigeerd.json");
    CloudEventMessage made =
        message(archived(file, JSON.readTree(file.toFile())), Set.of("urenPerWeek", "stage"));
    assertThat(made.data()).doesNotContainKey("stage");
    assertThat(made.data().get("velden"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsKey("leermeester")
        .doesNotContainKey("urenPerWeek");
  }

  private static CloudEventMessage message(PublishedFact event, Set<String> hidden) {
    return CloudEventMessage.of(event, TYPES, hidden).orElseThrow();
  }

  private static PublishedFact archived(Path file, JsonNode golden) throws IOException {
    return new PublishedFact(
        1,
        UUID.fromString(golden.at("/headers/ce_id").textValue()),
        golden.get("topic").textValue(),
        golden.at("/headers/ce_gebeurtenis").textValue(),
        golden.at("/headers/ce_subject").textValue(),
        Instant.parse(golden.at("/headers/ce_time").textValue()),
        corrected(file),
        Optional.empty(),
        false,
        Optional.of(golden.get("data").toString()));
  }

  /** A correction is told apart by what it corrects. */
  private static Optional<String> corrected(Path file) throws IOException {
    return file.endsWith("GebeurtenisGecorrigeerd.json")
        ? files(file.getParent()).stream()
            .filter(one -> !one.equals(file))
            .map(one -> one.getFileName().toString().replace(".json", ""))
            .findFirst()
        : Optional.empty();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
