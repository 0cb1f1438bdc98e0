package nl.praktijklerenplus.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** Whose data goes when its term ends, and whose stays nevertheless. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class BewaringRestTest {

  private static final String LIJST = "/v1/vernietigingslijst";

  private static UUID afgesloten(LocalDate day) {
    UUID student = kandidaat("werkdag", day.toString());
    recorded(
        student, "/afsluiting", "{\"datum\":\"%s\",\"reden\":\"ANDER_AANBOD\"}".formatted(day));
    return student;
  }

  private static List<String> lijst(LocalDate day) {
    return as(Roles.PRIVACYFUNCTIONARIS)
        .get(LIJST + "?op=" + day)
        .then()
        .statusCode(200)
        .extract()
        .path("items.student");
  }

  private static ValidatableResponse opschorten(UUID student, String body) {
    return as(Roles.PRIVACYFUNCTIONARIS)
        .body(body)
        .post(STUDENTEN + "/" + student + "/opschorting")
        .then();
  }

  private static ValidatableResponse uitvoeren() {
    return as(Roles.PRIVACYFUNCTIONARIS).post(LIJST + "/uitvoeren").then().statusCode(200);
  }

  private static ValidatableResponse receipt(UUID student) {
    return as(Roles.PRIVACYFUNCTIONARIS).get(STUDENTEN + "/" + student + "/vergeten").then();
  }

  private static ValidatableResponse vergeet(UUID student, String grond) {
    return as(Roles.PRIVACYFUNCTIONARIS)
        .body("{\"datum\":\"2024-01-01\",\"grond\":\"%s\"}".formatted(grond))
        .post(STUDENTEN + "/" + student + "/vergetelheid")
        .then();
  }

  @Test
  void whoseTermHasEndedStandsOnTheListFromThatDayOn() {
    String student = afgesloten(LocalDate.of(2024, 2, 29)).toString();
    assertThat(lijst(LocalDate.of(2025, 2, 27))).doesNotContain(student);
    assertThat(lijst(LocalDate.of(2025, 2, 28))).contains(student);
  }

  @Test
  void whoIsOnThePathStandsOnNoList() {
    String student = actief("werkdag", "GROEN").toString();
    assertThat(lijst(LocalDate.of(2099, 1, 1))).doesNotContain(student);
  }

  @Test
  void carriedOutItForgetsWhoIsOnItAndTwiceIsOnce() {
    UUID student = afgesloten(LocalDate.of(2022, 3, 1));
    UUID recent = afgesloten(LocalDate.now().minusMonths(1));
    uitvoeren().body("vergeten", greaterThanOrEqualTo(1)).body("geweigerd", equalTo(0));
    receipt(student).statusCode(200);
    receipt(recent).statusCode(404);
    assertThat(lijst(LocalDate.now())).doesNotContain(student.toString());
    uitvoeren().body("vergeten", equalTo(0));
    get(STUDENTEN + "/" + student + "/dossier")
        .body(
            "items.gebeurtenis",
            contains("KandidaatAangemeld", "KandidaatAfgesloten", "StudentVergeten"))
        .body("items[2].velden.grond", equalTo("BEWAARTERMIJN"));
  }

  @Test
  void whileItIsSuspendedTheDataStays() {
    UUID student = afgesloten(LocalDate.of(2022, 3, 1));
    opschorten(student, "{\"reden\":\"GESCHIL\"}")
        .statusCode(200)
        .body("opgeschort", equalTo(true))
        .body("reden", equalTo("GESCHIL"));
    uitvoeren().body("opgeschort", greaterThanOrEqualTo(1));
    receipt(student).statusCode(404);
    vergeet(student, "BEWAARTERMIJN")
        .statusCode(409)
        .body("type", equalTo("urn:plp:probleem:bewaring-is-opgeschort"));
    as(Roles.PRIVACYFUNCTIONARIS)
        .post(STUDENTEN + "/" + student + "/opschorting/opheffing")
        .then()
        .statusCode(200)
        .body("opgeschort", equalTo(false))
        .body("$", not(hasKey("reden")));
    uitvoeren();
    receipt(student).statusCode(200);
  }

  @Test
  void onTheStudentsOwnRequestItGoesAlsoWhenItIsSuspended() {
    UUID student = afgesloten(LocalDate.of(2022, 3, 1));
    opschorten(student, "{\"reden\":\"KLACHT\"}").statusCode(200);
    vergeet(student, "VERZOEK").statusCode(201);
  }

  @Test
  void onlyWhoWatchesOverPrivacyDecidesAndWrongQuestionsAreNamed() {
    as(Roles.PROJECTLEIDER).get(LIJST).then().statusCode(403);
    as(Roles.PROJECTLEIDER).post(LIJST + "/uitvoeren").then().statusCode(403);
    opschorten(UUID.randomUUID(), "{\"reden\":\"KLACHT\"}").statusCode(404);
    UUID student = kandidaat("werkdag", "2022-03-01");
    opschorten(student, "{\"reden\":\"ZOMAAR\"}")
        .statusCode(400)
        .body("fouten.veld", contains("reden"));
    opschorten(student, "{}").statusCode(400).body("fouten.veld", contains("reden"));
    opschorten(student, "geen json").statusCode(400);
    as(Roles.PRIVACYFUNCTIONARIS)
        .get(LIJST + "?op=gisteren")
        .then()
        .statusCode(400)
        .body("fouten.veld", contains("op"));
  }
}
