package nl.praktijklerenplus.placement;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.placement.Scene.as;
import static nl.praktijklerenplus.placement.Scene.leerwerkplek;
import static nl.praktijklerenplus.placement.Scene.stage;
import static nl.praktijklerenplus.placement.Scene.werkgever;
import static org.awaitility.Awaitility.await;

/** Who else sees a student's stage, as intake tells it. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class OthersInsightTest {

  private static final String THEIRS = "permens";
  private static final String OURS = "zorgbalans";

  private Scene scene;
  private UUID student;
  private String stage;

  @BeforeEach
  void begin() {
    scene = new Scene();
    student = scene.actief(THEIRS);
    String plek = leerwerkplek(werkgever("inzage-" + student), "GROEN", "2022-04-02");
    stage = stage(student, plek, "2022-05-01");
  }

  @AfterEach
  void end() {
    scene.close();
  }

  private ValidatableResponse seenBy(String organisatie) {
    return as(Roles.JOBCOACH, organisatie).get("/v1/stages/" + stage).then();
  }

  private ValidatableResponse visitedBy(String organisatie) {
    return as(Roles.JOBCOACH, organisatie)
        .body(Map.of("datum", "2022-05-20", "door", "JOBCOACH"))
        .post("/v1/stages/" + stage + "/bezoeken")
        .then();
  }

  @Test
  void whoIsHandedOverGoesWithTheirStagesAndAStateChangeIsStillTheirs() {
    seenBy(OURS).statusCode(404);
    UUID overdracht =
        scene.said(
            student,
            "StudentOvergedragen",
            3,
            "2022-06-01",
            Map.of("naar", OURS, "toestemming", true));
    seenBy(OURS).statusCode(200);
    visitedBy(OURS).statusCode(201);
    seenBy(THEIRS).statusCode(404);
    visitedBy(THEIRS).statusCode(404);
    corrected(overdracht, 4, Map.of("naar", "dock-haarlem"));
    seenBy("dock-haarlem").statusCode(200);
    scene.said(
        student,
        "StudentOvergedragen",
        5,
        "2022-05-15",
        Map.of("naar", "permens", "toestemming", true));
    seenBy("dock-haarlem").statusCode(200);
  }

  @Test
  void insightIsForReadingUntilItsLastDayAlsoWhenThatIsCorrected() {
    UUID inzage =
        scene.said(
            student,
            "InzageVerleend",
            3,
            "2022-06-01",
            Map.of("organisatie", OURS, "tot", "2199-01-01"));
    seenBy(OURS).statusCode(200);
    visitedBy(OURS).statusCode(404);
    corrected(inzage, 4, Map.of("tot", "2022-06-30"));
    seenBy(OURS).statusCode(404);
  }

  @Test
  void anEmergencyIsOfOnePersonUntilItsMoment() {
    Instant end = Instant.now().plus(Duration.ofSeconds(4));
    scene.said(
        student,
        "NoodtoegangGenomen",
        3,
        "2022-06-01",
        Map.of("reden", "CRISIS", "tot", end.toString(), "actor", actor(Roles.JOBCOACH)));
    seenBy(OURS).statusCode(200);
    visitedBy(OURS).statusCode(404);
    await().untilAsserted(() -> seenBy(OURS).statusCode(404));
  }

  private void corrected(UUID event, int versie, Map<String, String> velden) {
    scene.said(
        student,
        "GebeurtenisGecorrigeerd",
        versie,
        "2022-06-02",
        Map.of("gebeurtenis", event, "velden", velden));
  }

  /** The subject of the tests' tokens of this role. */
  private static UUID actor(String role) {
    return UUID.nameUUIDFromBytes(role.getBytes());
  }
}
