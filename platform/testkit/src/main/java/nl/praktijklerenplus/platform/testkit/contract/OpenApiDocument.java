package nl.praktijklerenplus.platform.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.arc.Arc;

import nl.praktijklerenplus.platform.rest.CommandCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document as the running service gives it. */
public final class OpenApiDocument {

  private static final String JSON = "/content/application~1json/schema/$ref";
  private static final String BODY = "/requestBody" + JSON;
  private static final String ANSWER = "/responses/201" + JSON;

  private OpenApiDocument() {}

  /** By the NL API Design Rules; fails on every error and warning, with what the linter says. */
  public static void keepsToTheRules() {
    NodeTool.Said said =
        NodeTool.run(
            "node_modules/.bin/spectral",
            "lint",
            "--fail-severity=warn",
            "--ruleset=../rulesets/nl-api-design-rules.spectral.yaml",
            document().toAbsolutePath().toString());
    assertThat(said.exit()).as(said.out()).isZero();
  }

  /** Every command of the service has an operation that says what it asks and what it answers. */
  public static void everyCommandIsDescribed() {
    JsonNode document = read();
    List<JsonNode> operations = document.get("paths").findParents("operationId");
    for (String command : Arc.container().instance(CommandCatalogue.class).get().names()) {
      assertThat(operations)
          .as("operation for " + command)
          .anySatisfy(
              operation -> {
                assertThat(operation.get("operationId").textValue()).isEqualTo(command);
                assertThat(operation.at(BODY)).isEqualTo(reference(command));
                assertThat(operation.at(ANSWER)).isEqualTo(reference("Vastgelegd"));
              });
      assertThat(document.at("/components/schemas/" + command + "/required"))
          .as("what %s asks", command)
          .contains(TextNode.valueOf("datum"));
    }
  }

  /**
   * Every form is called by a word of the domain: not by a number, as one of several with a name,
   * nor by a class of a library.
   */
  public static void everyFormHasANameOfItsOwn() {
    assertThat(read().at("/components/schemas").fieldNames())
        .toIterable()
        .isNotEmpty()
        .noneMatch(name -> name.matches(".*\\d|JsonNode.*|Outbound.*|MediaType"));
  }

  private static TextNode reference(String schema) {
    return TextNode.valueOf("#/components/schemas/" + schema);
  }

  /** The document as it is. */
  public static JsonNode read() {
    return ContractFolder.read(document());
  }

  private static Path document() {
    try {
      String json = given().get("/v1/openapi.json").then().statusCode(200).extract().asString();
      return Files.writeString(
          Files.createDirectories(Path.of("target")).resolve("openapi.json"), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
