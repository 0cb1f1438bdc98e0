package nl.praktijklerenplus.certification;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static io.restassured.RestAssured.given;
import static nl.praktijklerenplus.certification.Portal.TRAJECTEN;
import static nl.praktijklerenplus.certification.Portal.as;
import static nl.praktijklerenplus.certification.Portal.post;
import static nl.praktijklerenplus.certification.Portal.started;
import static nl.praktijklerenplus.certification.Portal.starten;
import static nl.praktijklerenplus.certification.Portal.step;

/** Who may ask for what. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class TrajectenRightsTest {

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
  void withoutATokenNobodyGetsIn() {
    given()
        .contentType("application/json")
        .body(starten(UUID.randomUUID(), "2022-05-10"))
        .post(TRAJECTEN)
        .then()
        .statusCode(401)
        .contentType(PROBLEM);
    given().get(TRAJECTEN).then().statusCode(401).contentType(PROBLEM);
  }

  @Test
  void everyRoleStaysWithinItsOwnCommandsAndLists() {
    UUID student = others.activeStudent();
    post(Roles.NOVA, TRAJECTEN, starten(student, "2022-05-10")).statusCode(403);
    String traject = started(student);
    step(Roles.RMT, traject, "/rmt-aanvragen", "2022-06-01").statusCode(403).contentType(PROBLEM);
    step(Roles.NOVA, traject, "/rmt-akkoorden", "2022-06-01").statusCode(403);
    step(Roles.PRAKTIJKOPLEIDER, traject, "/erkenning", "2022-06-01").statusCode(403);
    step(Roles.PRAKTIJKOPLEIDER, traject, "/praktijkverklaringen", "2022-06-01").statusCode(403);
    step(Roles.PROJECTLEIDER, traject, "/erkenning", "2022-06-01").statusCode(409);
    for (String role : new String[] {Roles.RMT, Roles.NOVA, Roles.WERKGEVER, Roles.FINANCIER}) {
      as(role).get(TRAJECTEN).then().statusCode(403).contentType(PROBLEM);
      as(role).get(TRAJECTEN + "/" + traject).then().statusCode(403);
    }
  }
}
