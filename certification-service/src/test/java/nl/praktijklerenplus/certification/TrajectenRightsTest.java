package nl.praktijklerenplus.certification;

import java.util.List;
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
import static org.assertj.core.api.Assertions.assertThat;

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
    for (String role : new String[] {Roles.WERKGEVER, Roles.FINANCIER}) {
      as(role).get(TRAJECTEN).then().statusCode(403).contentType(PROBLEM);
      as(role).get(TRAJECTEN + "/" + traject).then().statusCode(403);
    }
  }

  @Test
  void theRmtAndNovaKnowATrajectFromWhenItIsPutBeforeThem() {
    String traject = started(others.activeStudent());
    step(Roles.RMT, traject, "/rmt-akkoorden", "2022-06-01").statusCode(404);
    assertKnown(Roles.RMT, traject, false);
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-01").statusCode(201);
    assertKnown(Roles.RMT, traject, true);
    assertKnown(Roles.NOVA, traject, false);
    step(Roles.NOVA, traject, "/nova-aanmelding", "2022-06-02").statusCode(404);
    step(Roles.RMT, traject, "/rmt-akkoorden", "2022-06-02").statusCode(201);
    assertKnown(Roles.NOVA, traject, true);
    step(Roles.NOVA, traject, "/nova-aanmelding", "2022-06-03").statusCode(201);
  }

  private static void assertKnown(String role, String traject, boolean known) {
    as(role).get(TRAJECTEN + "/" + traject).then().statusCode(known ? 200 : 404);
    List<String> listed =
        as(role).get(TRAJECTEN + "?limiet=500").then().extract().path("items.traject");
    assertThat(listed.contains(traject)).isEqualTo(known);
  }
}
