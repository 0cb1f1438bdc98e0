package nl.praktijklerenplus.e2e.contracts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas as a partner gets them, without any code of ours. */
class SchemasTest {

  private static final Set<String> SERVICES = Set.of("placement", "certification", "reporting");

  static List<EventContract> events() {
    return EventContract.all();
  }

  static Stream<EventContract> allMessages() {
    return Stream.concat(events().stream(), EventContract.incoming().stream());
  }

  @ParameterizedTest
  @MethodSource("allMessages")
  void aSchemaIsAJsonSchemaOf2020(EventContract event) {
    var meta =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of(SchemaId.V202012));
    assertThat(meta.validate(event.schema())).isEmpty();
    assertThat(event.schema().get("$schema").textValue()).isEqualTo(SchemaId.V202012);
  }

  @ParameterizedTest
  @MethodSource("allMessages")
  void theEventAndEachOfItsFieldsAreExplained(EventContract event) {
    assertThat(event.description()).as("description of " + event.id()).isNotBlank();
    event
        .schema()
        .get("properties")
        .fields()
        .forEachRemaining(
            field ->
                assertThat(field.getValue().path("description").asText())
                    .as("description of %s in contracts/schemas", event.id() + "." + field.getKey())
                    .isNotBlank());
    assertThat(event.schema().path("x-reageert"))
        .allSatisfy(
            one -> {
              assertThat(one.get("dienst").textValue()).isIn(SERVICES);
              assertThat(one.get("doet").textValue()).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("allMessages")
  void theGoldenFileKeepsToIt(EventContract event) {
    var strict = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(event.schema(), strict);
    assertThat(schema.validate(event.golden().get("data"))).isEmpty();
    assertThat(event.golden().at("/headers/ce_dataschema")).isEqualTo(event.schema().get("$id"));
  }

  /** What comes in says no more than was asked for. */
  @Test
  void whatOthersSendIsClosed() {
    assertThat(EventContract.incoming())
        .isNotEmpty()
        .allSatisfy(
            one -> assertThat(one.schema().get("additionalProperties").booleanValue()).isFalse());
  }

  @Test
  void everyGoldenFileHasASchema() {
    Stream<String> golden =
        EventContract.files(EventContract.CONTRACTS.resolve("golden"))
            .map(file -> file.getParent().getFileName() + "." + file.getFileName());
    assertThat(golden)
        .containsExactlyElementsOf(events().stream().map(one -> one.id() + ".json").toList());
  }
}
