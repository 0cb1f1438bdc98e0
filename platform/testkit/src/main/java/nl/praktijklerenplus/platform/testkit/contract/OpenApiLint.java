package nl.praktijklerenplus.platform.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document as the running service gives it, held against the NL API Design Rules. */
public final class OpenApiLint {

  private OpenApiLint() {}

  /** Fails on every error and warning, with what the linter says of it. */
  public static void check() {
    NodeTool.Said said =
        NodeTool.run(
            "node_modules/.bin/spectral",
            "lint",
            "--fail-severity=warn",
            "--ruleset=../rulesets/nl-api-design-rules.spectral.yaml",
            document().toAbsolutePath().toString());
    assertThat(said.exit()).as(said.out()).isZero();
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
