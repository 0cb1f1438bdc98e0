package nl.praktijklerenplus.placement;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.placement.Portal.*;
import static org.hamcrest.Matchers.equalTo;

/** A known identity for a new thing is refused, an unknown one is not found, whatever its kind. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class IdentitiesRestTest {

  private static Intake intake;

  @BeforeAll
  static void intakeSpeaks() {
    intake = new Intake();
  }

  @AfterAll
  static void intakeIsSilent() {
    intake.close();
  }

  private static String with(String field, UUID id, String body) {
    return "{\"%s\":\"%s\",".formatted(field, id) + body.strip().substring(1);
  }

  private static void refused(ValidatableResponse answer, String problem) {
    answer.statusCode(409).body("type", equalTo("urn:plp:probleem:" + problem));
  }

  @Test
  void whatIsOfAnotherKindCanBeNeitherMadeNorUsed() {
    UUID plek = leerwerkplek();
    UUID student = intake.actieveStudent();
    refused(
        post("/v1/stages", with("stage", plek, starten(student, leerwerkplek(), "2022-05-02"))),
        "identiteit-al-bekend");
    refused(post("/v1/werkgevers", with("werkgever", plek, werven())), "identiteit-al-bekend");
    post("/v1/stages/" + plek + "/bezoeken", "{\"datum\":\"2022-05-02\",\"door\":\"JOBCOACH\"}")
        .statusCode(404);
    UUID stage = stage(student, plek);
    refused(
        post("/v1/stages/" + stage + "/wissel", wisselen(plek, leerwerkplek())), "stage-al-bekend");
  }

  @Test
  void aLeermeesterHasOneWerkgever() {
    UUID leermeester = UUID.randomUUID();
    String body = "{\"datum\":\"2022-05-01\",\"leermeester\":\"%s\"}".formatted(leermeester);
    post("/v1/werkgevers/" + werkgever() + "/leermeesters", body).statusCode(201);
    refused(post("/v1/werkgevers/" + werkgever() + "/leermeesters", body), "leermeester-al-bekend");
  }

  @Test
  void aKnelpuntHasOneStage() {
    UUID knelpunt = UUID.randomUUID();
    String body =
        "{\"datum\":\"2022-05-03\",\"knelpunt\":\"%s\",\"soort\":\"WERK\"}".formatted(knelpunt);
    UUID one = stage(intake.actieveStudent(), leerwerkplek());
    UUID other = stage(intake.actieveStudent(), leerwerkplek());
    post("/v1/stages/" + one + "/knelpunten", body).statusCode(201);
    refused(post("/v1/stages/" + other + "/knelpunten", body), "knelpunt-al-bekend");
    post(
            "/v1/stages/" + other + "/knelpunten/" + knelpunt + "/oplossing",
            "{\"datum\":\"2022-05-04\",\"door\":\"SAMEN\"}")
        .statusCode(404);
  }
}
