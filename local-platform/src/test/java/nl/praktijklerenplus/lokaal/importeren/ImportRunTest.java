package nl.praktijklerenplus.lokaal.importeren;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;

import static nl.praktijklerenplus.lokaal.importeren.PlatformStandIn.line;
import static org.assertj.core.api.Assertions.assertThat;

/** What the user sees of an import, and what the services are sent. */
class ImportRunTest {

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

  @Test
  void everyLineHasItsResultInFileOrder() throws IOException {
    int code =
        platform.run(
            folder,
            line("R1", "DoelstellingVastleggen", ""),
            line("R2", "KandidaatAanmelden", ",\"student\":\"S1\""),
            "",
            line("R3", "WerkgeverWerven", ",\"werkgever\":\"W1\""));

    assertThat(platform.results())
        .containsExactly("R1\tgeaccepteerd", "R2\tgeaccepteerd", "R3\tgeaccepteerd");
    assertThat(code).isZero();
    assertThat(platform.err.toString()).contains("3 geaccepteerd, 0 al verwerkt, 0 geweigerd, in ");
  }

  @Test
  void theSecondTimeNothingChanges() throws IOException {
    var lines = line("R1", "KandidaatAanmelden", ",\"student\":\"S1\"");
    platform.run(folder, lines);
    int code = platform.run(folder, lines);

    assertThat(platform.results()).containsExactly("R1\tgeaccepteerd", "R1\tal verwerkt");
    assertThat(code).isZero();
    assertThat(platform.intake.lines.get(0)).isEqualTo(platform.intake.lines.get(1));
  }

  @Test
  void aRefusalIsExplainedNeverRetriedAndStopsNothingElse() throws IOException {
    platform.intake.refused.add("bron:R1");
    int code =
        platform.run(
            folder,
            line("R1", "KandidaatAanmelden", ",\"student\":\"S1\""),
            line("R2", "KandidaatAanmelden", ",\"student\":\"S2\""));

    assertThat(platform.results())
        .containsExactly("R1\tgeweigerd\tDat kan niet. (datum: te vroeg)", "R2\tgeaccepteerd");
    assertThat(platform.intake.lines).hasSize(2);
    assertThat(code).isEqualTo(1);
  }

  @Test
  void aBadLineGetsAClearResultAndStopsNothingElse() throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var text :
        new String[] {
          "geen json",
          "[1]",
          "{\"commando\":\"KandidaatAanmelden\"}",
          "{\"sleutel\":\"R4\"}",
          line("R5", "Toveren", ""),
          line("R6", "KandidaatAanmelden", ",\"student\":7"),
          line("R7", "KandidaatAanmelden", ",\"student\":\"\\ud800\""),
          line("R8", "GebeurtenisCorrigeren", ",\"student\":\"S1\",\"gebeurtenis\":\"R99\""),
          line("R9", "KandidaatAanmelden", ",\"student\":\"S1\""),
          line("R9", "KandidaatAanmelden", ",\"student\":\"S2\""),
          "\"" + "x".repeat(10_000_000) + "\"",
          line("R12", "KandidaatAanmelden", ",\"student\":\"S3\"")
        }) {
      bytes.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
    bytes.writeBytes(new byte[] {'{', (byte) 0xFF, '}'});

    int code = platform.runFiles(Files.write(folder.resolve("slecht.jsonl"), bytes.toByteArray()));

    var results = platform.results();
    assertThat(results).hasSize(13);
    assertThat(results.get(0)).startsWith("regel 1\tgeweigerd\tDe regel is geen geldige JSON");
    assertThat(results.get(1)).startsWith("regel 2\tgeweigerd\tDe regel is geen JSON-object");
    assertThat(results.get(2)).startsWith("regel 3\tgeweigerd\tDe regel heeft geen sleutel");
    assertThat(results.get(3)).startsWith("R4\tgeweigerd\tDe regel heeft geen commando");
    assertThat(results.get(4)).isEqualTo("R5\tgeweigerd\tOnbekend commando: Toveren.");
    assertThat(results.get(5)).startsWith("R6\tgeweigerd\tHet veld 'student' moet een code zijn");
    assertThat(results.get(6)).startsWith("R7\tgeweigerd\tHet veld 'student' bevat een ongeldig");
    assertThat(results.get(7)).startsWith("R8\tgeweigerd\tDe te corrigeren regel 'bron:R99'");
    assertThat(results.get(8)).isEqualTo("R9\tgeaccepteerd");
    assertThat(results.get(9)).startsWith("R9\tgeweigerd\tDe sleutel van regel 10 komt al eerder");
    assertThat(results.get(10)).startsWith("regel 11\tgeweigerd\tDe regel is langer dan 1 MB");
    assertThat(results.get(11)).isEqualTo("R12\tgeaccepteerd");
    assertThat(results.get(12)).startsWith("regel 13\tgeweigerd\tDe regel is geen geldige UTF-8");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void aServiceGetsUuidsAndOtherwiseWhatTheFileSays() throws IOException {
    platform.run(
        folder,
        line("R1", "WerkgeverWerven", ",\"werkgever\":\"W1\",\"naam\":\"Één & twee\",\"x\":1.50"));

    var sent = platform.placement.lines.getFirst();
    var uuid = new CodeIdentity(new byte[] {1, 2, 3}).of("bron", "werkgever", "W1");
    assertThat(sent.path("sleutel").asText()).isEqualTo("bron:R1");
    assertThat(UUID.fromString(sent.path("werkgever").asText())).isEqualTo(uuid);
    assertThat(sent.path("code").asText()).isEqualTo("W1");
    assertThat(sent.path("naam").asText()).isEqualTo("Één & twee");
    assertThat(sent.path("x").decimalValue().toPlainString()).isEqualTo("1.50");
    assertThat(sent.path("datum").asText()).isEqualTo("2022-05-01");
  }

  @Test
  void aCorrectionGoesWhereItsLineWent() throws IOException {
    platform.certification.accepted.add("bron:VROEGER 1/2");
    int code =
        platform.run(
            folder,
            line("R1", "StageStarten", ",\"stage\":\"ST1\",\"student\":\"S1\""),
            line("R2", "GebeurtenisCorrigeren", ",\"stage\":\"ST1\",\"gebeurtenis\":\"R1\""),
            line("R3", "GebeurtenisCorrigeren", ",\"gebeurtenis\":\"VROEGER 1/2\""));

    assertThat(platform.placement.lines).hasSize(2);
    assertThat(platform.placement.lines.get(1).path("gebeurtenis").asText()).isEqualTo("bron:R1");
    assertThat(platform.certification.lines).hasSize(1);
    assertThat(code).isZero();
  }

  @Test
  void nothingIsSentAfterTheFirstRefusalWhenAsked() throws IOException {
    platform.stopBijFout = true;
    platform.placement.refused.add("bron:R2");
    int code =
        platform.run(
            folder,
            line("R1", "KandidaatAanmelden", ",\"student\":\"S1\""),
            line("R2", "WerkgeverWerven", ",\"werkgever\":\"W1\""),
            line("R3", "KandidaatAanmelden", ",\"student\":\"S2\""));

    assertThat(platform.results())
        .containsExactly(
            "R1\tgeaccepteerd",
            "R2\tgeweigerd\tDat kan niet. (datum: te vroeg)",
            "R3\tniet verstuurd\tDe import is voor deze regel gestopt.");
    assertThat(platform.intake.lines).hasSize(1);
    assertThat(code).isEqualTo(1);
  }

  @Test
  void aTrialIsOneRequestPerServiceAndIsMarkedSo() throws IOException {
    platform.proef = true;
    platform.intake.refused.add("bron:R3");
    int code =
        platform.run(
            folder,
            line("R1", "KandidaatAanmelden", ",\"student\":\"S1\""),
            line("R2", "StageStarten", ",\"stage\":\"ST1\",\"student\":\"S1\""),
            "geen json",
            line("R3", "TrajectPauzeren", ",\"student\":\"S1\""));

    assertThat(platform.results())
        .containsSequence("R1\tgeaccepteerd", "R2\tgeaccepteerd")
        .anyMatch(result -> result.startsWith("regel 3\tgeweigerd"))
        .endsWith("R3\tgeweigerd\tDat kan niet. (datum: te vroeg)");
    assertThat(platform.intake.requests).containsExactly("/v1/commandos?proef=true");
    assertThat(platform.placement.requests).containsExactly("/v1/commandos?proef=true");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void wrongUseIsSaidBeforeAnythingIsAsked() {
    int code = platform.runFiles(folder.resolve("weg.jsonl"));

    assertThat(code).isEqualTo(2);
    assertThat(platform.err.toString()).contains("niet gevonden").contains("weg.jsonl");
    assertThat(platform.journal).isEmpty();
  }

  @Test
  void parkedEventsAreNotPassedOver() throws IOException {
    platform.reporting.parked = 2;
    int code = platform.run(folder, line("R1", "KandidaatAanmelden", ",\"student\":\"S1\""));

    assertThat(code).isEqualTo(1);
    assertThat(platform.err.toString()).contains("LET OP: 2 gebeurtenissen").contains("geparkeerd");
  }
}
