package nl.praktijklerenplus.certification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static nl.praktijklerenplus.certification.Portal.TRAJECTEN;
import static nl.praktijklerenplus.certification.Portal.as;
import static nl.praktijklerenplus.certification.Portal.post;
import static nl.praktijklerenplus.certification.Portal.started;
import static nl.praktijklerenplus.certification.Portal.starten;
import static nl.praktijklerenplus.certification.Portal.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

/** What a request must look like, and what a repeated or a tried one does. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class TrajectenRequestTest {

  private static final String PROBLEM = "application/problem+json";

  private static Others others;

  @BeforeAll
  static void othersSpeak() {
    others = new Others();
  }

  @AfterAll
  static void othersAreSilent() {
    others.close();
  }

  @Test
  void everyFaultOfTheInputIsNamedAtOnce() {
    post(
            Roles.PRAKTIJKOPLEIDER,
            TRAJECTEN,
            "{\"student\":\"iemand\",\"kwalificatie\":\"99999\",\"werkprocessen\":[\"B9\"],\"extra\":1}")
        .statusCode(400)
        .contentType(PROBLEM)
        .body(
            "fouten.veld",
            containsInAnyOrder("datum", "student", "kwalificatie", "werkprocessen", "extra"));
    post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN, "[1,").statusCode(400);
    post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN, starten(others.activeStudent(), "2999-01-01"))
        .statusCode(400);
  }

  @Test
  void anUnknownTrajectIsNotFoundWhateverIsAskedOfIt() {
    String nobody = UUID.randomUUID().toString();
    step(Roles.PRAKTIJKOPLEIDER, nobody, "/rmt-aanvragen", "2022-06-01")
        .statusCode(404)
        .contentType(PROBLEM);
    step(Roles.NOVA, nobody, "/erkenning", "2022-06-01").statusCode(404);
    as(Roles.PRAKTIJKOPLEIDER).get(TRAJECTEN + "/" + nobody).then().statusCode(404);
  }

  @Test
  void theSameIdempotencyKeyNeverDoubles() {
    UUID student = others.activeStudent();
    RequestSpecification request =
        as(Roles.PRAKTIJKOPLEIDER)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(starten(student, "2022-05-10"));
    String first = request.post(TRAJECTEN).then().statusCode(201).extract().path("aggregaat");
    String second = request.post(TRAJECTEN).then().statusCode(200).extract().path("aggregaat");
    assertThat(second).isEqualTo(first);
    request.body(starten(student, "2022-05-11")).post(TRAJECTEN).then().statusCode(422);
  }

  @Test
  void theListFiltersOnStudentKwalificatieAndRmt() {
    UUID student = others.activeStudent();
    String traject = started(student);
    var mine = as(Roles.ASSISTENT_PRAKTIJKOPLEIDER).queryParam("student", student);
    mine.get(TRAJECTEN).then().statusCode(200).body("items.traject", contains(traject));
    mine.queryParam("kwalificatie", "25258").queryParam("rmt", "GEEN");
    mine.get(TRAJECTEN).then().body("items.traject", contains(traject));
    as(Roles.PROJECTLEIDER)
        .queryParams("student", student, "kwalificatie", "25252")
        .get(TRAJECTEN)
        .then()
        .body("items", empty());
    as(Roles.PROJECTLEIDER)
        .queryParams("student", student, "rmt", "AKKOORD")
        .get(TRAJECTEN)
        .then()
        .body("items", empty());
  }

  @Test
  void aTrialTakesTheStudentForGrantedButNotASecondTraject() {
    UUID unknown = UUID.randomUUID();
    String line =
        "{\"commando\":\"ErkenningstrajectStarten\","
            + starten(unknown, "2022-05-10").strip().substring(1);
    assertThat(trial(line + "\n" + line).lines())
        .satisfiesExactly(
            first -> assertThat(first).doesNotContain("geweigerd"),
            second -> assertThat(second).contains("geweigerd", "traject-loopt-al"));
    as(Roles.PRAKTIJKOPLEIDER)
        .queryParam("student", unknown)
        .get(TRAJECTEN)
        .then()
        .body("items", empty());
  }

  private static String trial(String lines) {
    return given()
        .auth()
        .oauth2(Tokens.of(Roles.BEHEERDER))
        .contentType("application/x-ndjson")
        .accept("application/x-ndjson")
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post("/v1/commandos?proef=true")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
