package nl.praktijklerenplus.placement;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static io.restassured.RestAssured.given;
import static nl.praktijklerenplus.placement.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

/** What depends on another service's word can wait for it, or is told that it may be too early. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class WaitingTest {

  private static Scene scene;

  @BeforeAll
  static void begin() {
    scene = new Scene();
  }

  /** The consumer may still be joining when the first test begins. */
  @BeforeEach
  void untilIntakeIsHeard() {
    scene.actief("werkdag");
  }

  @AfterAll
  static void end() {
    scene.close();
  }

  private static Map<String, Object> starten(UUID student, String plek) {
    return Map.of(
        "datum", "2022-06-01", "student", student, "leerwerkplek", plek, "urenPerWeek", 16);
  }

  private static String plek() {
    return leerwerkplek(werkgever("wacht-" + UUID.randomUUID()), "GROEN", "2022-05-01");
  }

  @Test
  void aCommandWaitsForTheEventItRestsOn() {
    String plek = plek();
    UUID student = UUID.randomUUID();
    scene.says(student, "KandidaatAangemeld", 1, "2022-04-04", Map.of());
    UUID instroom = scene.says(student, "StudentIngestroomd", 2, "2022-04-20", Map.of());
    post("/stages?na=" + instroom, starten(student, plek)).statusCode(201);
  }

  @Test
  void theHeaderDoesTheSame() {
    String plek = plek();
    UUID student = UUID.randomUUID();
    UUID instroom = scene.says(student, "StudentIngestroomd", 2, "2022-04-20", Map.of());
    as(Roles.PRAKTIJKOPLEIDER)
        .header("Wacht-Op-Gebeurtenis", instroom)
        .body(starten(student, plek))
        .post("/v1/stages")
        .then()
        .statusCode(201);
  }

  @Test
  void anEventThatComesWhileTheRequestWaitsEndsTheWaiting() throws Exception {
    UUID student = UUID.randomUUID();
    UUID event = UUID.randomUUID();
    var waiting =
        CompletableFuture.supplyAsync(
            () -> get("/stages?limiet=1&na=" + event).extract().statusCode());
    get("/stages?limiet=1").statusCode(200);
    try (var intake = new OtherService()) {
      intake.repeats(
          event, "plp.intake", "KandidaatAangemeld", student, student, 1, "2022-04-04", Map.of());
    }
    assertThat(waiting.get()).isEqualTo(200);
  }

  @Test
  void whatDoesNotComeIsAConflictThatSaysWhenToAskAgain() {
    String plek = plek();
    UUID student = scene.actief("werkdag");
    post("/stages?na=" + UUID.randomUUID(), starten(student, plek))
        .statusCode(409)
        .contentType("application/problem+json")
        .header("Retry-After", "1")
        .body("type", equalTo("urn:plp:probleem:gebeurtenis-nog-niet-binnen"))
        .body("achterstand", greaterThanOrEqualTo(0));
    get("/stages?student=" + student).body("items.size()", equalTo(0));
  }

  @Test
  void anOwnEventIsAlwaysIn() {
    String event =
        post(
                "/werkgevers",
                Map.of(
                    "datum", "2022-04-01",
                    "code", "eigen-" + UUID.randomUUID(),
                    "naam", "Een bedrijf",
                    "branche", "Zorg",
                    "kanaal", "JOBCOACH"))
            .extract()
            .path("gebeurtenissen[0]");
    get("/werkgevers?limiet=1&na=" + event).statusCode(200);
  }

  @Test
  void nobodyWaitsWithoutAToken() {
    given().get("/v1/stages?na=" + UUID.randomUUID()).then().statusCode(401);
  }

  @Test
  void aRefusalThatMayBeTooEarlySaysSoAndWhenToAskAgain() {
    String plek = plek();
    post("/stages", starten(UUID.randomUUID(), plek))
        .statusCode(404)
        .header("Retry-After", "1")
        .body("opnieuwNa", equalTo(1))
        .body("detail", containsString("nog onderweg"))
        .body("detail", containsString("over een seconde opnieuw"));
    UUID gepauzeerd = scene.actief("werkdag");
    scene.said(gepauzeerd, "StudentGepauzeerd", 3, "2022-05-01", Map.of());
    post("/stages", starten(gepauzeerd, plek)).statusCode(409).header("Retry-After", "1");
    UUID actief = scene.actief("werkdag");
    stage(actief, plek, "2022-06-01");
    post("/stages", starten(actief, plek())).statusCode(409).header("Retry-After", nullValue());
  }
}
