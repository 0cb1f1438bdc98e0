package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;

import static org.assertj.core.api.Assertions.assertThat;

/** Which service gets what, seen from the services. */
class ImportRoutingTest {

  private static final String STUDENT = ",\"student\":\"S1\"";

  @TempDir private Path folder;
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
  void each_command_goes_to_the_service_that_takes_it() throws IOException {
    run(
        PlatformStandIn.line("R1", "KandidaatAanmelden", STUDENT),
        PlatformStandIn.line("R2", "WerkgeverWerven", ",\"werkgever\":\"W1\""),
        PlatformStandIn.line("R3", "DoelstellingVastleggen", ""));
    assertThat(keys(platform.intake)).containsExactly("bron:R1");
    assertThat(keys(platform.placement)).containsExactly("bron:R2");
    assertThat(keys(platform.reporting)).containsExactly("bron:R3");
    assertThat(keys(platform.certification)).isEmpty();
  }

  @Test
  void codes_become_uuids_that_are_the_same_in_every_service() throws IOException {
    run(
        PlatformStandIn.line("R1", "KandidaatAanmelden", STUDENT),
        PlatformStandIn.line("R2", "ErkenningstrajectStarten", STUDENT + ",\"traject\":\"S1\""));
    var identity = new CodeIdentity(new byte[] {1, 2, 3});
    var student = identity.of("bron", "student", "S1").toString();
    assertThat(platform.intake.lines.getFirst().path("student").asText()).isEqualTo(student);
    var traject = platform.certification.lines.getFirst();
    assertThat(traject.path("student").asText()).isEqualTo(student);
    assertThat(traject.path("traject").asText()).isNotEqualTo(student);
  }

  @Test
  void a_new_werkgever_is_sent_with_its_code() throws IOException {
    run(PlatformStandIn.line("R1", "WerkgeverWerven", ",\"werkgever\":\"werkdag\""));
    var sent = platform.placement.lines.getFirst();
    assertThat(sent.path("code").asText()).isEqualTo("werkdag");
    assertThat(sent.path("werkgever").asText()).isNotEqualTo("werkdag");
  }

  @Test
  void a_correction_goes_where_the_corrected_line_went() throws IOException {
    run(
        PlatformStandIn.line("R1", "ErkenningstrajectStarten", STUDENT + ",\"traject\":\"T1\""),
        correction("R2", "R1"));
    assertThat(keys(platform.certification)).containsExactly("bron:R1", "bron:R2");
    var sent = platform.certification.lines.getLast();
    assertThat(sent.path("gebeurtenis").asText()).isEqualTo("bron:R1");
    assertThat(sent.path("student"))
        .isEqualTo(platform.certification.lines.getFirst().path("student"));
  }

  @Test
  void a_correction_of_a_line_of_an_earlier_import_goes_to_the_service_that_knows_it()
      throws IOException {
    platform.placement.accepted.add("bron:eerder/één +");
    run(correction("R1", "eerder/één +"));
    assertThat(keys(platform.placement)).containsExactly("bron:R1");
  }

  @Test
  void a_correction_of_a_line_that_nobody_knows_is_refused_and_sent_to_nobody() throws IOException {
    int exitCode =
        run(correction("R1", "R0"), PlatformStandIn.line("R2", "KandidaatAanmelden", STUDENT));
    assertThat(exitCode).isEqualTo(1);
    assertThat(platform.results().getFirst()).startsWith("R1\tgeweigerd\t").contains("R0");
    assertThat(platform.results().getLast()).isEqualTo("R2\tgeaccepteerd");
    assertThat(platform.services().flatMap(service -> keys(service).stream()))
        .containsExactly("bron:R2");
  }

  @Test
  void a_correction_that_names_no_line_is_refused() throws IOException {
    run(PlatformStandIn.line("R1", "GebeurtenisCorrigeren", STUDENT));
    assertThat(platform.results().getFirst()).startsWith("R1\tgeweigerd\t").contains("gebeurtenis");
  }

  @Test
  void an_unknown_command_is_refused_and_stops_nothing() throws IOException {
    run(
        PlatformStandIn.line("R1", "KandidaatVerzinnen", STUDENT),
        PlatformStandIn.line("R2", "KandidaatAanmelden", STUDENT));
    assertThat(platform.results().getFirst())
        .startsWith("R1\tgeweigerd\t")
        .contains("KandidaatVerzinnen");
    assertThat(platform.results().getLast()).isEqualTo("R2\tgeaccepteerd");
  }

  @Test
  void a_code_that_is_not_text_is_refused_and_sent_to_nobody() throws IOException {
    run(PlatformStandIn.line("R1", "KandidaatAanmelden", ",\"student\":17"));
    assertThat(platform.results()).singleElement().asString().contains("geweigerd", "student");
    assertThat(keys(platform.intake)).isEmpty();
  }

  @Test
  void what_is_not_an_identity_is_sent_as_it_was_written() throws IOException {
    run(
        PlatformStandIn.line(
            "R1", "KandidaatAanmelden", STUDENT + ",\"x\":[1.50,null,{\"y\":\"é\"}]"));
    assertThat(platform.intake.lines.getFirst().path("x")).hasToString("[1.50,null,{\"y\":\"é\"}]");
  }

  private static String correction(String sleutel, String corrected) {
    return PlatformStandIn.line(
        sleutel, "GebeurtenisCorrigeren", STUDENT + ",\"gebeurtenis\":\"" + corrected + "\"");
  }

  private int run(String... lines) throws IOException {
    return platform.run(folder, lines);
  }

  private static List<String> keys(ServiceStandIn service) {
    return service.lines.stream().map(line -> line.path("sleutel").asText()).toList();
  }
}
