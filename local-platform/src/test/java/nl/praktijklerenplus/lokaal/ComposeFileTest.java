package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.lokaal.parts.ServiceEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeFileTest {

  /** Locally a key pair of our own, with Docker an OIDC provider: the one difference there is. */
  private static final Set<String> LOCAL_IDENTITY =
      Set.of("QUARKUS_PROFILE", "QUARKUS_OIDC_PUBLIC_KEY");

  private static final Set<String> COMPOSE_IDENTITY = Set.of("QUARKUS_OIDC_AUTH_SERVER_URL");

  /** Locally Kafka listens to this machine alone and asks for no name. */
  private static final Set<String> COMPOSE_KAFKA = Set.of("PLP_KAFKA_PASSWORD");

  private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|KEY)$");

  @TempDir Path folder;

  private final ComposeFile compose = ComposeFile.read();

  ComposeFileTest() throws IOException {}

  @Test
  void itFollowsTheComposeSpecification() throws IOException {
    try (var schema = getClass().getResourceAsStream("/compose-schema.json")) {
      var validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
      assertThat(validator.validate(compose.content())).isEmpty();
    }
  }

  @Test
  void everyServiceIsToldTheSameAsByTheLocalPlatform() {
    var local = new ServiceEnvironment(new PlatformPorts(8080), new Secrets(folder));
    for (var service : PlatformPorts.SERVICES) {
      var expected = new TreeSet<>(local.of(service).keySet());
      expected.removeAll(LOCAL_IDENTITY);
      expected.addAll(COMPOSE_IDENTITY);
      expected.addAll(COMPOSE_KAFKA);
      assertThat(compose.service(service).path("environment").fieldNames())
          .toIterable()
          .as(service)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void whatItBuildsFromIsThere() {
    for (var service : PlatformPorts.SERVICES) {
      var build = compose.service(service).path("build");
      var context = compose.project().resolve(build.path("context").asText());
      assertThat(context.resolve(build.path("dockerfile").asText())).as(service).isRegularFile();
    }
  }

  @Test
  void noSecretStandsInIt() {
    for (var service : compose.content().path("services")) {
      for (var variable : service.path("environment").properties()) {
        if (SECRET.matcher(variable.getKey()).matches()) {
          assertThat(variable.getValue().asText())
              .as(variable.getKey())
              .matches("\\$\\{[A-Z_]+:\\?.*}");
        }
      }
    }
  }

  /** Without a name one comes in from within the container only, and without a right nowhere. */
  @Test
  void kafkaAsksForANameWhereverOneComesInFromOutside() {
    var kafka = compose.service("kafka").path("environment");
    var protocols = kafka.path("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP").asText();
    for (var listener : kafka.path("KAFKA_LISTENERS").asText().split(",")) {
      var parts = listener.split("://");
      assertThat(parts[1].startsWith("127.0.0.1") || protocols.contains(parts[0] + ":SASL_"))
          .as(listener)
          .isTrue();
    }
    assertThat(kafka.path("KAFKA_AUTHORIZER_CLASS_NAME").asText()).endsWith("StandardAuthorizer");
    assertThat(kafka.path("KAFKA_SUPER_USERS").asText()).isEqualTo("User:ANONYMOUS");
  }

  @Test
  void imagesRunAsSomebodyWithoutRights() throws IOException {
    for (var service : PlatformPorts.SERVICES) {
      var dockerfile = compose.project().resolve(service).resolve("src/main/docker/Dockerfile");
      assertThat(Files.readAllLines(dockerfile))
          .contains("FROM eclipse-temurin:25-jre")
          .contains("USER 10001");
    }
  }
}
