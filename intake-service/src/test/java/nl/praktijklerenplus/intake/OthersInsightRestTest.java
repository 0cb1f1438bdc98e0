package nl.praktijklerenplus.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.People.STUDENTEN;
import static nl.praktijklerenplus.intake.People.as;
import static nl.praktijklerenplus.intake.People.recorded;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Who else sees a student: by handing over, for a while, or in an emergency. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class OthersInsightRestTest {

  private static final String THEIRS = "permens";
  private static final String OURS = "zorgbalans";
  private static final String METING =
      "{\"datum\":\"2022-06-01\",\"instrument\":\"TEVREDENHEID\",\"score\":5}";

  private UUID student;

  @BeforeEach
  void aStudentOfTheirs() {
    student = People.actief(THEIRS, "GROEN");
  }

  private ValidatableResponse seenBy(String organisatie) {
    return as(Roles.JOBCOACH, organisatie).get(STUDENTEN + "/" + student).then();
  }

  private ValidatableResponse measuredBy(String organisatie) {
    return as(Roles.JOBCOACH, organisatie)
        .body(METING)
        .post(STUDENTEN + "/" + student + "/metingen")
        .then();
  }

  @Test
  void whoIsHandedOverIsSeenByTheOtherOrganisatieAndNoLongerByTheFirst() {
    seenBy(OURS).statusCode(404);
    recorded(student, "/overdrachten", overdracht("2022-05-02", true));
    seenBy(OURS).statusCode(200).body("organisatie", equalTo(OURS));
    measuredBy(OURS).statusCode(201);
    seenBy(THEIRS).statusCode(404);
    measuredBy(THEIRS).statusCode(404);
  }

  @Test
  void withoutConsentNobodyIsHandedOver() {
    as(Roles.PRAKTIJKOPLEIDER)
        .body(overdracht("2022-05-02", false))
        .post(STUDENTEN + "/" + student + "/overdrachten")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:plp:probleem:toestemming-ontbreekt"));
    seenBy(THEIRS).statusCode(200);
  }

  @Test
  void insightIsForReadingAndEndsWithItsLastDayAlsoWhenThatIsCorrected() {
    LocalDate today = DateRules.day(Instant.now());
    String inzage = recorded(student, "/inzageverleningen", inzage(today.minusDays(8), today));
    seenBy(OURS).statusCode(200).body("organisatie", equalTo(THEIRS));
    measuredBy(OURS).statusCode(404);
    corrected(inzage, today.minusDays(1));
    seenBy(OURS).statusCode(404);
    corrected(inzage, today.plusDays(1));
    seenBy(OURS).statusCode(200);
    seenBy("dock-haarlem").statusCode(404);
  }

  @Test
  void anEmergencyLastsUntilItsMomentIsOfOnePersonAndStandsOnTheListForReview() {
    seenBy(OURS).statusCode(404);
    Instant end = Instant.now().plus(Duration.ofSeconds(4));
    as(Roles.JOBCOACH, OURS)
        .body(noodtoegang(end.toString()))
        .post(STUDENTEN + "/" + student + "/noodtoegangen")
        .then()
        .statusCode(201);
    seenBy(OURS).statusCode(200);
    measuredBy(OURS).statusCode(404);
    as(Roles.BEGELEIDER, OURS).get(STUDENTEN + "/" + student).then().statusCode(404);
    for (String role : new String[] {Roles.PRIVACYFUNCTIONARIS, Roles.PROJECTLEIDER}) {
      as(role)
          .get("/v1/noodtoegangen?student=" + student)
          .then()
          .statusCode(200)
          .body("items.reden", contains("CRISIS"))
          .body("items.organisatie", contains(OURS));
    }
    await().untilAsserted(() -> seenBy(OURS).statusCode(404));
  }

  @Test
  void anEmergencyIsNeverLongerThanThreeHoursNorForWhoDoesNotExist() {
    String tooLong = Instant.now().plus(Duration.ofHours(3)).plusSeconds(60).toString();
    as(Roles.BEGELEIDER, OURS)
        .body(noodtoegang(tooLong))
        .post(STUDENTEN + "/" + student + "/noodtoegangen")
        .then()
        .statusCode(400)
        .body("detail", containsString("3 uur"));
    as(Roles.BEGELEIDER, OURS)
        .body("{\"datum\":\"2022-06-01\",\"reden\":\"GEVAAR\"}")
        .post(STUDENTEN + "/" + UUID.randomUUID() + "/noodtoegangen")
        .then()
        .statusCode(404);
  }

  private static String overdracht(String datum, boolean toestemming) {
    return "{\"datum\":\"%s\",\"naar\":\"%s\",\"toestemming\":%s}"
        .formatted(datum, OURS, toestemming);
  }

  private static String inzage(LocalDate datum, LocalDate tot) {
    return "{\"datum\":\"%s\",\"organisatie\":\"%s\",\"tot\":\"%s\"}".formatted(datum, OURS, tot);
  }

  private static String noodtoegang(String tot) {
    return "{\"datum\":\"2022-06-01\",\"reden\":\"CRISIS\",\"tot\":\"%s\"}".formatted(tot);
  }

  private static void corrected(String event, LocalDate tot) {
    as(Roles.PRAKTIJKOPLEIDER)
        .body(
            "{\"datum\":\"%s\",\"velden\":{\"tot\":\"%s\"}}"
                .formatted(DateRules.day(Instant.now()), tot))
        .post("/v1/gebeurtenissen/" + event + "/correcties")
        .then()
        .statusCode(201);
  }
}
