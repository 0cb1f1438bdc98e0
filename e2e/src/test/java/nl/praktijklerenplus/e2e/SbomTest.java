package nl.praktijklerenplus.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The build lists what each service is made of. */
class SbomTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "intake-service",
        "placement-service",
        "certification-service",
        "reporting-service"
      })
  void everyServiceSaysWhatItIsMadeOf(String service) throws IOException {
    File list = Path.of("..", service, "target", "sbom.json").toFile();
    JsonNode sbom = new ObjectMapper().readTree(list);
    assertThat(sbom.get("bomFormat").textValue()).isEqualTo("CycloneDX");
    List<String> names =
        sbom.get("components").valueStream().map(one -> one.get("name").textValue()).toList();
    assertThat(names)
        .hasSizeGreaterThan(100)
        .contains("tink", "quarkus-oidc", "service-kit")
        .doesNotContain("junit-jupiter");
    assertThat(sbom.get("components").valueStream())
        .allSatisfy(one -> assertThat(one.path("purl").asText()).startsWith("pkg:maven/"));
  }
}
