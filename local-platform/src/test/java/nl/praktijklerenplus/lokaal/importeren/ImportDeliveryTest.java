package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static nl.praktijklerenplus.lokaal.importeren.PlatformStandIn.line;
import static org.assertj.core.api.Assertions.assertThat;

/** Lost connections, and waiting for what is under way. */
class ImportDeliveryTest {

  @TempDir Path folder;
  private PlatformStandIn platform;

  @BeforeEach
  void start() throws IOException {
    platform = new PlatformStandIn();
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  private static String[] kandidaten(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> line("R" + i, "KandidaatAanmelden", ",\"student\":\"S" + i + "\""))
        .toArray(String[]::new);
  }

  @Test
  void onlyTheUnansweredLinesGoAgain() throws IOException {
    platform.intake.endAfter.set(7);
    int code = platform.run(folder, kandidaten(20));

    assertThat(platform.results())
        .hasSize(20)
        .allMatch(result -> result.endsWith("\tgeaccepteerd"));
    assertThat(platform.intake.lines)
        .extracting(line -> line.path("sleutel").asText())
        .doesNotHaveDuplicates();
    assertThat(platform.intake.requests).hasSize(2);
    assertThat(code).isZero();
  }

  /** An answer that was on its way is lost with the connection: that line is then "al verwerkt". */
  @Test
  void afterALostConnectionEveryLineGetsItsAnswerFromTheRestartedService() throws IOException {
    platform.intake.cutAfter.set(7);
    int code = platform.run(folder, kandidaten(20));

    assertThat(platform.results())
        .hasSize(20)
        .allMatch(result -> result.matches("R\\d+\tgeaccepteerd|R[0-6]\tal verwerkt"));
    assertThat(platform.intake.accepted).hasSize(20);
    assertThat(code).isZero();
  }

  @Test
  void whenAServiceStaysAwayTheImportSaysToRunAgain() throws IOException {
    platform.intake.cutAfter.set(0);
    platform.patience = Duration.ZERO;
    int code = platform.run(folder, kandidaten(2));

    assertThat(code).isEqualTo(1);
    assertThat(platform.results())
        .hasSize(2)
        .allMatch(result -> result.contains("\tniet voltooid\t"));
    assertThat(platform.err.toString()).contains("intake-service").contains("opnieuw uit");
  }

  @Test
  void linesThatWereNeverSentAreSaidToBe() throws IOException {
    platform.intake.cutAfter.set(0);
    platform.patience = Duration.ZERO;
    platform.run(folder, kandidaten(1001));

    assertThat(platform.results()).hasSize(1001);
    assertThat(platform.results().get(999)).startsWith("R999\tniet voltooid");
    assertThat(platform.results().get(1000)).startsWith("R1000\tniet verstuurd");
  }

  @Test
  void aLineWaitsUntilPlacementHandledWhatIntakeSaid() throws IOException {
    platform.intake.outbox.set(3);
    platform.placement.lag.set(2);
    platform.run(
        folder,
        line("R1", "TrajectPauzeren", ",\"student\":\"S1\""),
        line("R2", "StageStarten", ",\"stage\":\"ST1\",\"student\":\"S1\""));

    assertThat(platform.journal)
        .containsSubsequence(
            "intake-service outbox 1 achterstand 0",
            "intake-service outbox 0 achterstand 0",
            "placement-service outbox 0 achterstand 0",
            "intake-service bron:R1",
            "intake-service outbox 0 achterstand 0",
            "placement-service outbox 0 achterstand 0",
            "placement-service bron:R2");
  }

  @Test
  void theImportEndsOnlyWhenReportingHasEverything() throws IOException {
    platform.reporting.lag.set(4);
    platform.run(folder, kandidaten(1));

    assertThat(platform.reporting.lag).hasValue(0);
    assertThat(platform.journal)
        .containsSubsequence(
            "certification-service outbox 0 achterstand 0",
            "reporting-service outbox 0 achterstand 1",
            "reporting-service outbox 0 achterstand 0");
  }

  @Test
  void thousandsOfLinesAreSentInBatches() throws IOException {
    int code = platform.run(folder, kandidaten(3000));

    assertThat(platform.results()).hasSize(3000);
    assertThat(platform.intake.requests.size()).isLessThan(30);
    assertThat(code).isZero();
  }
}
