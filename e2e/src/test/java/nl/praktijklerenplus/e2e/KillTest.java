package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Every part of the platform is killed while the first year is imported, and reporting while it
 * builds its figures anew; takes some minutes.
 */
@Tag("lang")
class KillTest {

  private static final String FILE = "../contracts/referentie/eerste-projectjaar.jsonl";
  private static final int EVERY_LINES = 45;
  private static final List<String> VICTIMS =
      List.of(
          "intake-service",
          "placement-service",
          "certification-service",
          "reporting-service",
          "postgresql",
          "kafka");

  // So that building this little takes long enough to be killed in the middle.
  private static final Map<String, String> SMALL_SLICES =
      Map.of("JDK_JAVA_OPTIONS", "-Dplp.rebuild.slice=1");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static Platform platform;

  @BeforeAll
  static void up() {
    platform = Platform.in(folder.resolve("plp"));
    var up =
        platform
            .with(SMALL_SLICES)
            .plp("up", "--leeg", "--achtergrond", "--poort", String.valueOf(platform.port()));
    assertThat(up.exit()).as(up.out()).isZero();
  }

  @AfterAll
  static void down() {
    assertThat(platform.plp("down").exit()).isZero();
  }

  @Test
  void whateverIsKilledDuringAnImportItCanBeRunAgainAndTheFiguresAreExact() throws Exception {
    Path said = folder.resolve("import.out");
    Process importing = platform.start(said, "import", FILE, "--bron", "projectjaar");
    int lines = 10;
    for (String victim : VICTIMS) {
      int enough = lines;
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> !importing.isAlive() || answered(said) >= enough);
      kill(victim);
      lines = enough + EVERY_LINES;
    }
    importing.waitFor();
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(platform.plp("status").exit()).isZero());

    var again = platform.plp("import", FILE, "--bron", "projectjaar");

    assertThat(again.exit()).as(again.out()).isZero();
    assertThat(again.out()).contains(" 0 geweigerd");
    new ReferenceFigures(platform).allHoldFor("eerste-projectjaar.jsonl");
  }

  @Test
  void aBuildDuringWhichReportingIsKilledGoesOnWhereItWasAndTheFiguresAreExact() throws Exception {
    platform.plp("import", FILE, "--bron", "projectjaar");
    var beheerder = new Caller(platform, platform.token("beheerder"));
    long reporting = pid("reporting-service");

    String version =
        beheerder
            .post(3, "/v1/projecties/cijfers/herbouw", "application/json", "")
            .headers()
            .firstValue("Location")
            .map(location -> URI.create(location).getPath())
            .orElseThrow();
    await().pollInterval(Duration.ofMillis(5)).until(() -> read(beheerder, version) > 0);
    ProcessHandle.of(reporting).ifPresent(ProcessHandle::destroyForcibly);

    await().atMost(Duration.ofMinutes(1)).until(() -> pid("reporting-service") != reporting);
    await()
        .atMost(Duration.ofMinutes(1))
        .ignoreExceptions()
        .until(() -> state(beheerder, version).path("toestand").asText().equals("LIVE"));
    assertThat(state(beheerder, version).path("gelezen"))
        .isEqualTo(state(beheerder, version).path("totaal"));
    new ReferenceFigures(platform).allHoldFor("eerste-projectjaar.jsonl");
  }

  private static long read(Caller caller, String version) throws IOException {
    JsonNode state = state(caller, version);
    assertThat(state.path("toestand").asText()).as("%s", state).isEqualTo("BOUWEND");
    return state.path("gelezen").asLong();
  }

  private static JsonNode state(Caller caller, String version) throws IOException {
    return new ObjectMapper().readTree(caller.get(3, version).body());
  }

  private static long answered(Path said) throws IOException {
    try (Stream<String> lines = Files.lines(said)) {
      return lines.filter(line -> line.contains("\tgeaccepteerd")).count();
    }
  }

  private static void kill(String part) throws IOException {
    ProcessHandle.of(pid(part)).ifPresent(ProcessHandle::destroyForcibly);
  }

  private static long pid(String part) throws IOException {
    JsonNode status = new ObjectMapper().readTree(platform.plp("status", "--json").out());
    JsonNode pid = status.path(part).path("pid");
    assertThat(pid.isNumber()).as("%s in %s", part, status).isTrue();
    return pid.asLong();
  }
}
