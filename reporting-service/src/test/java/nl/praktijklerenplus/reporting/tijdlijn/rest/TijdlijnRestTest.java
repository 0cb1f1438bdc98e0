package nl.praktijklerenplus.reporting.tijdlijn.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.reporting.Platform;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class TijdlijnRestTest {

  private static OtherService others;

  @BeforeAll
  static void begin() {
    others = new OtherService();
  }

  @AfterAll
  static void end() {
    others.close();
  }

  private static UUID says(
      String service,
      String gebeurtenis,
      UUID student,
      UUID aggregaat,
      int versie,
      String datum,
      Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("student", student);
    return others.says("plp." + service, gebeurtenis, student, aggregaat, versie, datum, all);
  }

  @Test
  void itTellsOverAllServicesInTheOrderOfTheWorldWhoSaidWhat() {
    UUID student = UUID.randomUUID();
    UUID traject = UUID.randomUUID();
    UUID stage = UUID.randomUUID();
    says("certification", "ErkenningstrajectGestart", student, traject, 1, "2022-06-01", Map.of());
    says("placement", "StageGestart", student, stage, 1, "2022-05-02", Map.of());
    UUID last =
        says(
            "intake",
            "KandidaatAangemeld",
            student,
            student,
            1,
            "2022-04-04",
            Map.of("organisatie", "werkdag"));
    Platform.untilIn(last);
    await()
        .untilAsserted(
            () ->
                Platform.get("studenten/" + student + "/tijdlijn?na=" + last)
                    .statusCode(200)
                    .body(
                        "items.gebeurtenis",
                        contains("KandidaatAangemeld", "StageGestart", "ErkenningstrajectGestart"))
                    .body("items.dienst", contains("intake", "placement", "certification"))
                    .body("items[0].actor", equalTo(new UUID(0, 1).toString()))
                    .body("items[0].vastgelegdOp", notNullValue())
                    .body("items[0].gecorrigeerd", equalTo(false))
                    .body("items[1].aggregaat", equalTo(stage.toString()))
                    .body("items[0].velden.organisatie", equalTo("werkdag")));
  }

  @Test
  void aCorrectedEventShowsWhatHoldsAndWhatStoodThere() {
    UUID student = UUID.randomUUID();
    UUID event =
        says(
            "intake",
            "KandidaatAangemeld",
            student,
            student,
            1,
            "2022-04-04",
            Map.of("organisatie", "werkdag"));
    UUID correction =
        says(
            "intake",
            "GebeurtenisGecorrigeerd",
            student,
            student,
            2,
            "2022-05-01",
            Map.of(
                "gebeurtenis",
                event,
                "nieuweDatum",
                "2022-04-10",
                "velden",
                Map.of("organisatie", "permens")));
    Platform.untilIn(correction);
    Platform.get("studenten/" + student + "/tijdlijn")
        .body("items", hasSize(1))
        .body("items[0].datum", equalTo("2022-04-10"))
        .body("items[0].velden.organisatie", equalTo("permens"))
        .body("items[0].gecorrigeerd", equalTo(true))
        .body("items[0].oorspronkelijk.datum", equalTo("2022-04-04"))
        .body("items[0].oorspronkelijk.velden.organisatie", equalTo("werkdag"))
        .body("items[0].correcties[0].datum", equalTo("2022-05-01"))
        .body("items[0].correcties[0].velden.organisatie", equalTo("permens"));
    seenBy(Roles.BEGELEIDER, "permens", student, 200);
    seenBy(Roles.BEGELEIDER, "werkdag", student, 404);
    seenBy(Roles.JOBCOACH, "werkdag", student, 404);
    seenBy(Roles.FINANCIER, "permens", student, 403);
    seenBy(Roles.PRAKTIJKOPLEIDER, "werkdag", UUID.randomUUID(), 404);
  }

  @Test
  void whoIsHandedOverIsSeenByTheOtherOrganisatieAndWhoWasGivenInsightForAWhile() {
    UUID student = UUID.randomUUID();
    student(student, "KandidaatAangemeld", 1, "2022-04-04", Map.of("organisatie", "werkdag"));
    student(
        student,
        "InzageVerleend",
        2,
        "2022-04-05",
        Map.of("organisatie", "permens", "tot", "2199-01-01"));
    UUID inzage =
        student(
            student,
            "InzageVerleend",
            3,
            "2022-04-05",
            Map.of("organisatie", "dock-haarlem", "tot", "2199-01-01"));
    seenBy(Roles.BEGELEIDER, "permens", student, 200);
    seenBy(Roles.BEGELEIDER, "dock-haarlem", student, 200);
    student(
        student,
        "GebeurtenisGecorrigeerd",
        4,
        "2022-04-06",
        Map.of("gebeurtenis", inzage, "velden", Map.of("tot", "2022-04-05")));
    seenBy(Roles.BEGELEIDER, "dock-haarlem", student, 404);
    student(student, "StudentOvergedragen", 5, "2022-05-01", Map.of("naar", "zorgbalans"));
    seenBy(Roles.BEGELEIDER, "zorgbalans", student, 200);
    seenBy(Roles.BEGELEIDER, "permens", student, 200);
    seenBy(Roles.BEGELEIDER, "werkdag", student, 404);
  }

  private static UUID student(
      UUID student, String gebeurtenis, int versie, String datum, Map<String, ?> velden) {
    UUID event = says("intake", gebeurtenis, student, student, versie, datum, velden);
    Platform.untilIn(event);
    return event;
  }

  private static void seenBy(String role, String organisatie, UUID student, int status) {
    given()
        .auth()
        .oauth2(Tokens.of(role, organisatie))
        .get("/v1/studenten/" + student + "/tijdlijn")
        .then()
        .statusCode(status);
  }

  @Test
  void whoLooksIsInTheAccessLog() {
    UUID student = UUID.randomUUID();
    Platform.untilIn(
        says(
            "intake",
            "KandidaatAangemeld",
            student,
            student,
            1,
            "2022-04-04",
            Map.of("organisatie", "werkdag")));
    Platform.get("studenten/" + student + "/tijdlijn").statusCode(200);
    Platform.as(Roles.PRIVACYFUNCTIONARIS)
        .get("/v1/toegangslog?student=" + student)
        .then()
        .statusCode(200)
        .body("regels", hasSize(1));
  }
}
