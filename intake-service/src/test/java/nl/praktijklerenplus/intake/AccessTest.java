package nl.praktijklerenplus.intake;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.platform.testkit.access.AccessMatrix;
import nl.praktijklerenplus.platform.testkit.access.OutOfSight;
import nl.praktijklerenplus.platform.testkit.access.ShownFields;
import nl.praktijklerenplus.platform.testkit.access.Unfiltered;

import static io.restassured.RestAssured.given;

/** Who may do what, as docs/toegang.md says. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class AccessTest {

  private static final String OURS = "werkdag";
  private static final String THEIRS = "permens";
  private static final String SERVICE = "intake";

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
    AccessMatrix.oneRightTooManyIsSeen(SERVICE, "MetingVastleggen", Roles.BEGELEIDER);
  }

  @Test
  void eachRoleSeesOfADossierTheFieldsThatTheDocumentGives() {
    UUID student = People.kandidaat(OURS, "2022-04-04");
    People.intake(
        student,
        "2022-04-14",
        "STARTEN",
        ",\"leerstijl\":\"DOEN\",\"herbeoordelenOp\":\"2022-06-01\"");
    People.recorded(
        student,
        "/instroom",
        "{\"datum\":\"2022-04-25\",\"organisatie\":\"%s\",\"richting\":\"GROEN\"}".formatted(OURS));
    People.recorded(
        student,
        "/pauzes",
        "{\"datum\":\"2022-05-10\",\"reden\":\"PERSOONLIJK\",\"verwachteHervatting\":\"2022-08-01\"}");
    ShownFields.ofEachRole(
        "dossier", "/v1/studenten/" + student + "/dossier", role -> Tokens.of(role, OURS));
  }

  @Test
  void ofAnothersPeopleNothingIsFoundByAnyOperationNorByAForgottenFilter() {
    UUID student = People.kandidaat(THEIRS, "2022-04-04");
    String event = People.intake(student, "2022-04-14", "STARTEN", "");
    suspended(student);
    seenByOthers(student);
    Map<String, UUID> theirs = Map.of("student", student, "gebeurtenis", UUID.fromString(event));
    // In an emergency somebody may see them: that is asked about somebody who is out of sight.
    var outOfSight = new OutOfSight(theirs, "NoodtoegangNemen");
    outOfSight.forWhoHas(Tokens.of(Roles.JOBCOACH, OURS));
    outOfSight.forWhoHas(Tokens.of(Roles.BEGELEIDER, OURS));
    Unfiltered unfiltered = new Unfiltered(database);
    unfiltered.everyTableOfPersonsIsGuarded();
    unfiltered.seesNobodyWithoutASetting();
    unfiltered.showsNothingOf(theirs.values(), OURS);
    new OutOfSight(theirs).butNotFor(Tokens.of(Roles.PRAKTIJKOPLEIDER));
  }

  /** Neither of which is any business of ours. */
  private static void seenByOthers(UUID student) {
    People.recorded(
        student,
        "/inzageverleningen",
        "{\"datum\":\"2022-06-01\",\"organisatie\":\"zorgbalans\",\"tot\":\"2199-01-01\"}");
    People.recorded(student, "/noodtoegangen", "{\"datum\":\"2022-06-01\",\"reden\":\"CRISIS\"}");
  }

  /** So that there is a line about them in this table too. */
  private static void suspended(UUID student) {
    given()
        .auth()
        .oauth2(Tokens.of(Roles.PRIVACYFUNCTIONARIS))
        .contentType(ContentType.JSON)
        .body("{\"reden\":\"KLACHT\"}")
        .post("/v1/studenten/" + student + "/opschorting")
        .then()
        .statusCode(200);
  }
}
