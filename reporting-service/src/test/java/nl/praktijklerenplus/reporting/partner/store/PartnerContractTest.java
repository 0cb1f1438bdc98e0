package nl.praktijklerenplus.reporting.partner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.praktijklerenplus.platform.rest.FieldGroup;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedTypes;
import nl.praktijklerenplus.reporting.partner.Zicht;

import static org.assertj.core.api.Assertions.assertThat;

/** What organisations are told is what the contracts say of it. */
class PartnerContractTest {

  private static final Path CONTRACTS = Path.of("..", "contracts");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PublishedTypes types = new PublishedTypes();

  static List<Path> golden() throws IOException {
    try (Stream<Path> files = Files.walk(CONTRACTS.resolve("golden"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void itIsTheEventAsItStoodOnItsOwnTopicButForTheTrace(Path file) throws IOException {
    JsonNode golden = JSON.readTree(file.toFile());
    var told = message(golden, plural(golden)).to("werkdag");
    ObjectNode headers = golden.get("headers").deepCopy();
    headers.remove("ce_traceparent");
    assertThat(JSON.<JsonNode>valueToTree(told.headers())).isEqualTo(headers);
    assertThat(JSON.readTree(told.payload())).isEqualTo(golden.get("data"));
    assertThat(told.key()).isEqualTo(golden.get("key").textValue());
    assertThat(told.topic()).isEqualTo("plp.partner.werkdag");
  }

  @Test
  void whatMayBeFollowedIsWhatTheDocumentForPartnersLists() throws IOException {
    JsonNode document =
        new ObjectMapper(new YAMLFactory()).readTree(CONTRACTS.resolve("asyncapi.yaml").toFile());
    Set<String> listed = new TreeSet<>();
    document.at("/channels/partner/messages").fieldNames().forEachRemaining(listed::add);
    Set<String> told = new TreeSet<>();
    for (Path file : golden()) {
      JsonNode golden = JSON.readTree(file.toFile());
      if (Zicht.op(plural(golden), name(golden)) != Zicht.NIEMAND) {
        told.add(plural(golden) + "." + name(golden));
      }
    }
    assertThat(told).isEqualTo(listed);
  }

  /** Who works for an organisation does not see these fields, so no event tells them. */
  @Test
  void noFieldIsToldThatAnOrganisationMayNotSee() throws IOException {
    Set<String> hidden =
        Stream.of(FieldGroup.values())
            .filter(group -> !group.roles().contains(Roles.JOBCOACH))
            .flatMap(group -> group.fields().stream())
            .collect(Collectors.toSet());
    assertThat(hidden).contains("hulpvragen");
    for (Path file : golden()) {
      JsonNode golden = JSON.readTree(file.toFile());
      if (Zicht.op(plural(golden), name(golden)) != Zicht.NIEMAND) {
        assertThat(golden.get("data").fieldNames())
            .toIterable()
            .as(file.toString())
            .doesNotContainAnyElementsOf(hidden);
      }
    }
  }

  private PartnerMessage message(JsonNode golden, String plural) {
    String name = name(golden);
    Optional<String> corrected =
        PublishedTypes.isCorrection(name) ? Optional.of(anyOf(plural)) : Optional.empty();
    return new PartnerMessage(
        UUID.fromString(golden.at("/headers/ce_id").textValue()),
        golden.get("key").textValue(),
        golden.at("/headers/ce_subject").textValue(),
        Instant.parse(golden.at("/headers/ce_time").textValue()),
        (ObjectNode) golden.get("data"),
        types.of(golden.get("topic").textValue(), name, corrected).orElseThrow(),
        corrected.orElse(name));
  }

  private static String anyOf(String plural) {
    try (Stream<Path> files = Files.list(CONTRACTS.resolve("golden").resolve(plural))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .filter(name -> !PublishedTypes.isCorrection(name))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String plural(JsonNode golden) {
    return golden.at("/headers/ce_type").textValue().split("\\.")[2];
  }

  private static String name(JsonNode golden) {
    return golden.at("/headers/ce_gebeurtenis").textValue();
  }
}
