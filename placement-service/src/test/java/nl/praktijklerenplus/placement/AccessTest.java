package nl.praktijklerenplus.placement;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.platform.testkit.access.AccessMatrix;
import nl.praktijklerenplus.platform.testkit.access.OutOfSight;
import nl.praktijklerenplus.platform.testkit.access.Unfiltered;

import static io.restassured.RestAssured.given;

/** Who may do what, as docs/toegang.md says. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class AccessTest {

  private static final String OURS = "werkdag";
  private static final String THEIRS = "permens";
  private static final String SERVICE = "placement";

  @Inject DataSource database;

  @Test
  void theDocumentSaysWhatTheTableOfRightsSays() {
    AccessMatrix.documentIsCurrent(SERVICE);
  }

  @Test
  void everyRoleMayDoWhatTheDocumentSaysAndNothingElse() {
    AccessMatrix.everyCellHolds(SERVICE);
  }

  @Test
  void aRightThatTheDocumentDoesNotGiveIsSeen() {
    AccessMatrix.oneRightTooManyIsSeen(SERVICE, "stages", Roles.LEERMEESTER);
  }

  @Test
  void ofAnothersPeopleNothingIsFoundByAnyOperationNorByAForgottenFilter() {
    try (Scene scene = new Scene()) {
      Map<String, UUID> theirs = theirs(scene);
      new OutOfSight(theirs).forWhoHas(Tokens.of(Roles.JOBCOACH, OURS));
      new OutOfSight(theirs).forWhoHas(Tokens.at(Roles.WERKGEVER, UUID.randomUUID()));
      Unfiltered unfiltered = new Unfiltered(database);
      unfiltered.everyTableOfPersonsIsGuarded();
      unfiltered.seesNobodyWithoutASetting();
      unfiltered.showsNothingOf(theirs.values(), OURS);
      new OutOfSight(theirs).butNotFor(Tokens.of(Roles.PRAKTIJKOPLEIDER));
    }
  }

  @Test
  void aWerkgeverSeesAndWorksOnTheStagesOfItsOwn() {
    try (Scene scene = new Scene()) {
      String werkgever = Scene.werkgever("W-eigen");
      String plek = Scene.leerwerkplek(werkgever, "GROEN", "2022-04-02");
      String stage = "/v1/stages/" + Scene.stage(scene.actief(THEIRS), plek, "2022-05-01");
      String knelpunt = "{\"datum\":\"2022-05-02\",\"soort\":\"WERK\"}";
      at(UUID.fromString(werkgever)).get(stage).then().statusCode(200);
      at(UUID.fromString(werkgever))
          .body(knelpunt)
          .post(stage + "/knelpunten")
          .then()
          .statusCode(201);
      at(UUID.randomUUID()).get(stage).then().statusCode(404);
      at(UUID.randomUUID()).body(knelpunt).post(stage + "/knelpunten").then().statusCode(404);
    }
  }

  private static RequestSpecification at(UUID werkgever) {
    return given()
        .auth()
        .oauth2(Tokens.at(Roles.LEERMEESTER, werkgever))
        .contentType("application/json");
  }

  private static Map<String, UUID> theirs(Scene scene) {
    UUID student = scene.actief(THEIRS);
    scene.said(
        student,
        "InzageVerleend",
        3,
        "2022-05-01",
        Map.of("organisatie", "zorgbalans", "tot", "2199-01-01"));
    String werkgever = Scene.werkgever("W-elders");
    String plek = Scene.leerwerkplek(werkgever, "GROEN", "2022-04-02");
    String stage = Scene.stage(student, plek, "2022-05-01");
    String dienstverband = Scene.dienstverband(student, werkgever, "2022-05-02");
    UUID knelpunt = UUID.randomUUID();
    String event =
        Scene.post(
                "/stages/" + stage + "/knelpunten",
                Map.of("datum", "2022-05-03", "knelpunt", knelpunt, "soort", "WERK"))
            .statusCode(201)
            .extract()
            .path("gebeurtenissen[0]");
    return Map.of(
        "student", student,
        "stage", UUID.fromString(stage),
        "dienstverband", UUID.fromString(dienstverband),
        "knelpunt", knelpunt,
        "gebeurtenis", UUID.fromString(event));
  }
}
