package nl.praktijklerenplus.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class StudentenRestTest {

  private static final String AANMELDEN =
      """
      {"datum":"2022-04-04","organisatie":"werkdag","doorverwijzer":"BEGELEIDER","doelgroep":"ANDERS"}
      """;
  private static final String INTAKE =
      """
      {"datum":"2022-04-14","gevoerdDoor":"PRAKTIJKOPLEIDER","hulpvragen":["ARBEID"],
       "ondersteuning":"BREDER","betaaldWerkBesproken":true,"advies":"STARTEN"}
      """;

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  private static ValidatableResponse post(String role, String path, String body) {
    return as(role).body(body).post(path).then();
  }

  private static String kandidaat() {
    return post(Roles.BEGELEIDER, "/v1/studenten", AANMELDEN)
        .statusCode(201)
        .extract()
        .path("aggregaat");
  }

  @Test
  void fromAanmeldenToPauzeTheStateFollows() {
    String student = "/v1/studenten/" + kandidaat();
    post(Roles.PRAKTIJKOPLEIDER, student + "/intakegesprekken", INTAKE).statusCode(201);
    post(
            Roles.PRAKTIJKOPLEIDER,
            student + "/instroom",
            "{\"datum\":\"2022-04-25\",\"organisatie\":\"werkdag\",\"richting\":\"GROEN\"}")
        .statusCode(201)
        .body("versie", equalTo(3));
    post(
            Roles.PRAKTIJKOPLEIDER,
            student + "/pauzes",
            "{\"datum\":\"2022-05-02\",\"reden\":\"PERSOONLIJK\",\"toelichting\":\"iets\"}")
        .statusCode(201);
    as(Roles.PRAKTIJKOPLEIDER)
        .get(student)
        .then()
        .statusCode(200)
        .body("toestand", equalTo("GEPAUZEERD"))
        .body("richting", equalTo("GROEN"))
        .body("sinds", equalTo("2022-05-02"));
  }

  @Test
  void anUnknownStudentIsNotFoundAndARuleIsAConflict() {
    post(
            Roles.PRAKTIJKOPLEIDER,
            "/v1/studenten/" + UUID.randomUUID() + "/terugkeer",
            "{\"datum\":\"2022-05-01\"}")
        .statusCode(404)
        .contentType("application/problem+json");
    post(
            Roles.PRAKTIJKOPLEIDER,
            "/v1/studenten/" + kandidaat() + "/instroom",
            "{\"datum\":\"2022-04-25\",\"organisatie\":\"werkdag\",\"richting\":\"GROEN\"}")
        .statusCode(409)
        .body("status", equalTo(409));
  }

  @Test
  void aPathThatIsNotThereIsAProblemEverywhere() {
    for (String path : new String[] {"/", "/nergens", "/v1/nergens", "/v1/studenten/"}) {
      as(Roles.PRAKTIJKOPLEIDER)
          .get(path)
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .body("status", equalTo(404));
    }
  }

  @Test
  void everyFaultOfTheInputIsNamedAtOnce() {
    post(
            Roles.BEGELEIDER,
            "/v1/studenten",
            "{\"organisatie\":\"nergens\",\"doorverwijzer\":\"IK\",\"extra\":1}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "fouten.veld",
            containsInAnyOrder("datum", "organisatie", "doorverwijzer", "doelgroep", "extra"));
    post(Roles.BEGELEIDER, "/v1/studenten", "[1,").statusCode(400);
    post(Roles.BEGELEIDER, "/v1/studenten", AANMELDEN.replace("2022-04-04", "2999-01-01"))
        .statusCode(400);
  }

  @Test
  void theSameIdempotencyKeyNeverDoubles() {
    String key = UUID.randomUUID().toString();
    RequestSpecification request =
        as(Roles.BEGELEIDER).header("Idempotency-Key", key).body(AANMELDEN);
    String first = request.post("/v1/studenten").then().statusCode(201).extract().path("aggregaat");
    String second =
        request.post("/v1/studenten").then().statusCode(200).extract().path("aggregaat");
    assertThat(second).isEqualTo(first);
    as(Roles.BEGELEIDER)
        .header("Idempotency-Key", key)
        .body(AANMELDEN.replace("ANDERS", "HOGER_OPGELEID"))
        .post("/v1/studenten")
        .then()
        .statusCode(422);
  }

  @Test
  void onlyWhoMayGetsIn() {
    given()
        .contentType("application/json")
        .body(AANMELDEN)
        .post("/v1/studenten")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    post(Roles.FINANCIER, "/v1/studenten", AANMELDEN)
        .statusCode(403)
        .contentType("application/problem+json");
    as(Roles.FINANCIER)
        .get("/v1/studenten")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    for (String bad :
        new String[] {
          Tokens.expired(Roles.BEGELEIDER),
          Tokens.forged(Roles.BEGELEIDER),
          Tokens.wrongAudience(Roles.BEGELEIDER),
          Tokens.wrongIssuer(Roles.BEGELEIDER)
        }) {
      given().auth().oauth2(bad).get("/v1/studenten").then().statusCode(401);
    }
  }

  @Test
  void bekendIsForTheBeheerderOnly() {
    String body =
        AANMELDEN.replace("{\"datum\"", "{\"bekend\":\"2022-04-04T16:00:00+02:00\",\"datum\"");
    post(Roles.BEGELEIDER, "/v1/studenten", body).statusCode(403);
    post(Roles.BEHEERDER, "/v1/studenten", body).statusCode(201);
  }

  @Test
  void aCorrectionMovesTheDayAndIsRefusedWhereItCannotBe() {
    String id = kandidaat();
    String student = "/v1/studenten/" + id;
    String intake =
        post(Roles.PRAKTIJKOPLEIDER, student + "/intakegesprekken", INTAKE)
            .extract()
            .path("gebeurtenissen[0]");
    String instroom =
        post(
                Roles.PRAKTIJKOPLEIDER,
                student + "/instroom",
                "{\"datum\":\"2022-04-25\",\"organisatie\":\"werkdag\",\"richting\":\"GROEN\"}")
            .extract()
            .path("gebeurtenissen[0]");
    String corrections = "/v1/gebeurtenissen/%s/correcties";
    post(
            Roles.PRAKTIJKOPLEIDER,
            corrections.formatted(instroom),
            "{\"datum\":\"2022-05-01\",\"nieuweDatum\":\"2022-04-20\",\"velden\":{\"richting\":\"HORECA\"}}")
        .statusCode(201)
        .body("versie", equalTo(4));
    as(Roles.PRAKTIJKOPLEIDER)
        .get(student)
        .then()
        .body("sinds", equalTo("2022-04-20"))
        .body("richting", equalTo("HORECA"));
    post(
            Roles.PRAKTIJKOPLEIDER,
            corrections.formatted(intake),
            "{\"datum\":\"2022-05-01\",\"velden\":{\"advies\":\"WACHTEN\"}}")
        .statusCode(409);
    post(
            Roles.PRAKTIJKOPLEIDER,
            corrections.formatted(instroom),
            "{\"datum\":\"2022-05-01\",\"velden\":{\"student\":\"%s\"}}"
                .formatted(UUID.randomUUID()))
        .statusCode(409);
  }

  @Test
  void aBatchAnswersEveryLineAndATrialChangesNothing() {
    String id = UUID.randomUUID().toString();
    String line =
        "{\"sleutel\":\"%s\",\"commando\":\"KandidaatAanmelden\",\"student\":\"%s\","
                .formatted(id, id)
            + AANMELDEN.strip().substring(1);
    String lines = line + "\n{\"commando\":\"Onzin\"}\nniets\n";
    String trial = batch(lines, "?proef=true");
    assertThat(trial).contains("\"geaccepteerd\"").contains("geweigerd");
    as(Roles.PRAKTIJKOPLEIDER).get("/v1/studenten/" + id).then().statusCode(404);
    String done = batch(lines, "");
    assertThat(done.lines()).hasSize(3);
    assertThat(done.lines().findFirst().orElseThrow()).contains("\"geaccepteerd\"");
    assertThat(batch(line, "")).contains("al verwerkt");
  }

  private static String batch(String lines, String query) {
    return given()
        .auth()
        .oauth2(Tokens.of(Roles.BEHEERDER))
        .contentType("application/x-ndjson")
        .accept("application/x-ndjson")
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post("/v1/commandos" + query)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void whatWasRecordedReachesKafkaAndTheOutboxRunsEmpty() {
    kandidaat();
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () ->
                as(Roles.BEHEERDER)
                    .get("/v1/voortgang")
                    .then()
                    .statusCode(200)
                    .body("outbox", equalTo(0)));
    as(Roles.BEHEERDER).get("/v1/commandos").then().body("commandos", hasItem("TrajectPauzeren"));
  }
}
