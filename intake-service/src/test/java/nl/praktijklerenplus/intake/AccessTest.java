package nl.praktijklerenplus.intake;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.ManyRows;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.platform.testkit.access.AccessMatrix;
import nl.praktijklerenplus.platform.testkit.access.OutOfSight;
import nl.praktijklerenplus.platform.testkit.access.Unfiltered;

import static io.restassured.RestAssured.given;

/** Who may do what, as docs/toegang.md says. */
@QuarkusTest
@TestProfile(ManyRows.Apart.class)
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
  void ofAnothersPeopleNothingIsFoundByAnyOperationNorByAForgottenFilter() {
    UUID student = People.kandidaat(THEIRS, "2022-04-04");
    String event = People.intake(student, "2022-04-14", "STARTEN", "");
    suspended(student);
    Map<String, UUID> theirs = Map.of("student", student, "gebeurtenis", UUID.fromString(event));
    new OutOfSight(theirs).forWhoHas(Tokens.of(Roles.JOBCOACH, OURS));
    new OutOfSight(theirs).forWhoHas(Tokens.of(Roles.BEGELEIDER, OURS));
    Unfiltered unfiltered = new Unfiltered(database);
    unfiltered.everyTableOfPersonsIsGuarded();
    unfiltered.seesNobodyWithoutASetting();
    unfiltered.showsNothingOf(theirs.values(), OURS);
    new OutOfSight(theirs).butNotFor(Tokens.of(Roles.PRAKTIJKOPLEIDER));
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
