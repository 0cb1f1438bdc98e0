package nl.praktijklerenplus.e2e.contracts;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whoever built on a released schema can go on reading. The schemas as they were released stand in
 * contracts/uitgebracht, a folder a release; they never change.
 */
class CompatibilityTest {

  private static final Path RELEASED = EventContract.CONTRACTS.resolve("uitgebracht");
  private static final Path INCOMING = EventContract.CONTRACTS.resolve("inkomend");
  private static final Path PAUSE = Path.of("studenten", "StudentGepauzeerd.json");
  private static final Path INTAKE = Path.of("studenten", "IntakegesprekGevoerd.json");

  static Stream<Path> released() {
    return EventContract.files(RELEASED);
  }

  private static Path inRelease(Path file) {
    return RELEASED.relativize(file).subpath(1, 3);
  }

  private static JsonNode now(Path event) {
    return EventContract.read(EventContract.CONTRACTS.resolve("schemas").resolve(event));
  }

  @ParameterizedTest
  @MethodSource("released")
  void whatWasReleasedIsStillPromised(Path released) {
    Path event = inRelease(released);
    assertThat(EventContract.CONTRACTS.resolve("schemas").resolve(event)).exists();
    assertThat(Compatibility.faults(EventContract.read(released), now(event))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("released")
  void whatIsWrittenNowIsValidForTheOldReader(Path released) {
    var golden =
        EventContract.read(EventContract.CONTRACTS.resolve("golden").resolve(inRelease(released)));
    var old =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(EventContract.read(released));
    assertThat(old.validate(golden.get("data"))).isEmpty();
  }

  static Stream<Path> accepted() {
    return EventContract.files(INCOMING.resolve("uitgebracht"));
  }

  /** Whoever sends what was once asked of them is heard: an incoming schema only grows as well. */
  @ParameterizedTest
  @MethodSource("accepted")
  void whatOrganisationsWereToldToSendIsStillTaken(Path released) {
    Path now = INCOMING.resolve("schemas").resolve(released.getFileName());
    assertThat(now).exists();
    assertThat(Compatibility.faults(EventContract.read(released), EventContract.read(now)))
        .isEmpty();
  }

  static Stream<Arguments> breaking() {
    return Stream.of(
        change("a field is gone", PAUSE, schema -> properties(schema).remove("reden")),
        change("another type", PAUSE, schema -> field(schema, "versie").put("type", "string")),
        change(
            "another format", PAUSE, schema -> field(schema, "datum").put("format", "date-time")),
        change("no format any more", PAUSE, schema -> field(schema, "datum").remove("format")),
        change("a value less", PAUSE, schema -> values(schema, "reden").remove(0)),
        change("a value more", PAUSE, schema -> values(schema, "reden").add("ANDERS")),
        change(
            "a value more in a list",
            INTAKE,
            schema -> ((ArrayNode) field(schema, "hulpvragen").at("/items/enum")).add("ANDERS")),
        change("required now", PAUSE, schema -> required(schema).add("verwachteHervatting")),
        change("not required any more", PAUSE, schema -> required(schema).remove(0)),
        change("closed now", PAUSE, schema -> schema.put("additionalProperties", false)),
        change("another topic", PAUSE, schema -> schema.put("x-topic", "plp.placement")),
        change("a bound", PAUSE, schema -> field(schema, "versie").put("maximum", 100)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaking")
  void whatWouldBreakAReaderIsFound(String what, Path event, Consumer<ObjectNode> change) {
    ObjectNode changed = now(event).deepCopy();
    change.accept(changed);
    assertThat(Compatibility.faults(now(event), changed)).hasSize(1);
  }

  @Test
  void aFieldThatNeedNotBeThereAndOtherWordsBreakNobody() {
    ObjectNode changed = now(PAUSE).deepCopy();
    properties(changed).putObject("duur").put("type", "integer");
    field(changed, "reden").put("description", "Anders gezegd.");
    values(changed, "reden").add(values(changed, "reden").remove(0));
    assertThat(Compatibility.faults(now(PAUSE), changed)).isEmpty();
  }

  private static Arguments change(String what, Path event, Consumer<ObjectNode> change) {
    return arguments(what, event, change);
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.get("properties");
  }

  private static ObjectNode field(ObjectNode schema, String name) {
    return (ObjectNode) properties(schema).get(name);
  }

  private static ArrayNode values(ObjectNode schema, String name) {
    return (ArrayNode) field(schema, name).get("enum");
  }

  private static ArrayNode required(ObjectNode schema) {
    return (ArrayNode) schema.get("required");
  }
}
