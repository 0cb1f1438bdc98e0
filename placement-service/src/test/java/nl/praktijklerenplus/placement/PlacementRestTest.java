package nl.praktijklerenplus.placement;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class PlacementRestTest {

  private static OtherService intake;

  @BeforeAll
  static void intakeSpeaks() {
    intake = new OtherService();
  }

  @AfterAll
  static void intakeIsSilent() {
    intake.close();
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  private static ValidatableResponse post(String path, String body) {
    return as(Roles.PRAKTIJKOPLEIDER).body(body).post("/v1" + path).then();
  }

  private static String made(String path, String body) {
    return post(path, body).statusCode(201).extract().path("aggregaat");
  }

  private static UUID said(
      UUID student, String gebeurtenis, int versie, String datum, Map<String, ?> fields) {
    UUID event = intake.says("plp.intake", gebeurtenis, student, student, versie, datum, fields);
    await()
        .untilAsserted(
            () ->
                as(Roles.PRAKTIJKOPLEIDER)
                    .get("/v1/ontvangen-gebeurtenissen/" + event)
                    .then()
                    .statusCode(200));
    return event;
  }

  private static UUID actieveStudent() {
    UUID student = UUID.randomUUID();
    said(student, "KandidaatAangemeld", 1, "2022-04-04", Map.of());
    said(student, "StudentIngestroomd", 2, "2022-04-20", Map.of());
    return student;
  }

  private static String leerwerkplek() {
    String werkgever =
        made(
            "/werkgevers",
            "{\"datum\":\"2022-04-01\",\"code\":\"w1\",\"naam\":\"Een\",\"branche\":\"Zorg\",\"kanaal\":\"JOBCOACH\"}");
    return made(
        "/leerwerkplekken",
        "{\"datum\":\"2022-04-01\",\"werkgever\":\"%s\",\"richting\":\"GROEN\",\"locatie\":\"INTERN\"}"
            .formatted(werkgever));
  }

  private static String starten(UUID student, String plek) {
    return "{\"datum\":\"2022-05-02\",\"student\":\"%s\",\"leerwerkplek\":\"%s\",\"urenPerWeek\":16}"
        .formatted(student, plek);
  }

  @Test
  void aStageFollowsThePauseAndTheReturnOfItsStudentAndTheirCorrectedDays() {
    UUID student = actieveStudent();
    String stage = made("/stages", starten(student, leerwerkplek()));
    UUID pauze =
        said(student, "StudentGepauzeerd", 3, "2022-06-01", Map.of("reden", "PERSOONLIJK"));
    as(Roles.PRAKTIJKOPLEIDER)
        .get("/v1/stages/" + stage)
        .then()
        .body("toestand", equalTo("ONDERBROKEN"))
        .body("versie", equalTo(2));
    said(student, "StudentHervat", 4, "2022-07-01", Map.of());
    as(Roles.PRAKTIJKOPLEIDER)
        .get("/v1/stages/" + stage)
        .then()
        .body("toestand", equalTo("LOPEND"));
    said(
        student,
        "GebeurtenisGecorrigeerd",
        5,
        "2022-07-02",
        Map.of("gebeurtenis", pauze, "nieuweDatum", "2022-06-08", "velden", Map.of()));
    as(Roles.PRAKTIJKOPLEIDER).get("/v1/stages/" + stage).then().body("versie", equalTo(4));
    said(student, "StudentUitgevallen", 6, "2022-08-01", Map.of("reden", "PERSOONLIJK"));
    as(Roles.PRAKTIJKOPLEIDER)
        .get("/v1/stages/" + stage)
        .then()
        .body("toestand", equalTo("BEEINDIGD"))
        .body("geeindigdOp", equalTo("2022-08-01"));
  }

  @Test
  void aPausedStudentStartsNoStageAndAnUnknownOneIsNotFound() {
    String plek = leerwerkplek();
    post("/stages", starten(UUID.randomUUID(), plek)).statusCode(404);
    UUID student = actieveStudent();
    said(student, "StudentGepauzeerd", 3, "2022-05-01", Map.of());
    post("/stages", starten(student, plek)).statusCode(409).contentType("application/problem+json");
  }

  @Test
  void ofManyAtOnceOnlyOneGetsThePlace() {
    String plek = leerwerkplek();
    var students = IntStream.range(0, 12).mapToObj(_ -> actieveStudent()).toList();
    try (var pool = Executors.newFixedThreadPool(12)) {
      var answers =
          students.stream()
              .map(
                  student ->
                      pool.submit(
                          () -> post("/stages", starten(student, plek)).extract().statusCode()))
              .toList();
      assertThat(answers.stream().map(PlacementRestTest::get).filter(status -> status == 201))
          .hasSize(1);
      assertThat(answers.stream().map(PlacementRestTest::get).filter(status -> status == 409))
          .hasSize(11);
    }
  }

  private static int get(java.util.concurrent.Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSwitchEndsTheOldStageAndStartsTheNewOneOrDoesNeither() {
    UUID student = actieveStudent();
    String oudePlek = leerwerkplek();
    String stage = made("/stages", starten(student, oudePlek));
    String wissel =
        "{\"datum\":\"2022-06-01\",\"leerwerkplek\":\"%s\",\"urenPerWeek\":20,\"nieuweStage\":\"%s\"}";
    UUID nieuw = UUID.randomUUID();
    post("/stages/" + stage + "/wissel", wissel.formatted(UUID.randomUUID(), nieuw))
        .statusCode(404);
    as(Roles.PRAKTIJKOPLEIDER).get("/v1/stages/" + stage).then().body("geeindigdOp", nullValue());
    post("/stages/" + stage + "/wissel", wissel.formatted(leerwerkplek(), nieuw)).statusCode(201);
    as(Roles.PRAKTIJKOPLEIDER)
        .get("/v1/stages/" + stage)
        .then()
        .body("geeindigdOp", equalTo("2022-06-01"));
    as(Roles.PRAKTIJKOPLEIDER)
        .get("/v1/stages/" + nieuw)
        .then()
        .body("begonnenOp", equalTo("2022-06-01"));
    post("/leerwerkplekken/" + oudePlek + "/intrekking", "{\"datum\":\"2022-06-02\"}")
        .statusCode(201);
  }

  @Test
  void nazorgStandsWithTheFirstDienstverbandAndEndsAfterThreeYears() {
    UUID student = actieveStudent();
    String nazorg = "/studenten/" + student + "/nazorgcontacten";
    String contact = "{\"datum\":\"%s\",\"door\":\"JOBCOACH\"}";
    post(nazorg, contact.formatted("2022-06-01")).statusCode(409);
    String werkgever =
        made(
            "/werkgevers",
            "{\"datum\":\"2022-04-01\",\"code\":\"w2\",\"naam\":\"Twee\",\"branche\":\"Zorg\",\"kanaal\":\"JOBCOACH\"}");
    made(
        "/dienstverbanden",
        "{\"datum\":\"2022-06-01\",\"student\":\"%s\",\"werkgever\":\"%s\",\"soort\":\"BETAALD\",\"urenPerWeek\":24}"
            .formatted(student, werkgever));
    post(nazorg, contact.formatted("2025-05-31")).statusCode(201);
    post(nazorg, contact.formatted("2025-06-01")).statusCode(409);
  }
}
