package nl.praktijklerenplus.reporting;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReportingRestTest {

  private static OtherService others;

  @BeforeAll
  static void othersSpeak() {
    others = new OtherService();
  }

  @AfterAll
  static void othersAreSilent() {
    others.close();
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  private static ValidatableResponse ask(String question) {
    return as(Roles.PROJECTLEIDER).get("/v1/indicatoren/" + question).then();
  }

  private static void known(UUID event) {
    await()
        .untilAsserted(
            () ->
                as(Roles.PROJECTLEIDER)
                    .get("/v1/ontvangen-gebeurtenissen/" + event)
                    .then()
                    .statusCode(200));
  }

  private static Map<String, Object> aanmelding(UUID student, String organisatie, String bekend) {
    return Map.of("student", student, "organisatie", organisatie, "bekend", bekend + "T14:00:00Z");
  }

  private static UUID aangemeld(String organisatie, String datum, String bekend) {
    UUID student = UUID.randomUUID();
    known(
        others.says(
            "plp.intake",
            "KandidaatAangemeld",
            student,
            student,
            1,
            datum,
            aanmelding(student, organisatie, bekend)));
    return student;
  }

  private static void count(String organisatie, String extra, int expected) {
    ask("aanmeldingen?organisatie=" + organisatie + extra)
        .statusCode(200)
        .body("waarde", equalTo(expected));
  }

  @Test
  void aFigureHasADayAndADayOfKnowing() {
    aangemeld("zorgbalans", "2020-05-04", "2020-06-01");
    count("zorgbalans", "&peildatum=2020-05-03", 0);
    count("zorgbalans", "&peildatum=2020-05-04", 1);
    count("zorgbalans", "&peildatum=2020-05-04&bekendOp=2020-05-31", 0);
    count("zorgbalans", "&peildatum=2020-05-04&bekendOp=2020-06-01", 1);
    count("zorgbalans", "&peildatum=2020-12-31&van=2020-05-05", 0);
  }

  @Test
  void aCorrectionIsKnownFromItsOwnDay() {
    UUID student = UUID.randomUUID();
    UUID aanmelding =
        others.says(
            "plp.intake",
            "KandidaatAangemeld",
            student,
            student,
            1,
            "2020-05-04",
            aanmelding(student, "permens", "2020-05-04"));
    known(
        others.says(
            "plp.intake",
            "GebeurtenisGecorrigeerd",
            student,
            student,
            2,
            "2020-07-01",
            Map.of(
                "student",
                student,
                "gebeurtenis",
                aanmelding,
                "nieuweDatum",
                "2020-05-20",
                "velden",
                Map.of())));
    count("permens", "&peildatum=2020-05-10&bekendOp=2020-06-30", 1);
    count("permens", "&peildatum=2020-05-10", 0);
    count("permens", "&peildatum=2020-05-20", 1);
  }

  @Test
  void redeliveryChangesNoFigure() {
    UUID student = UUID.randomUUID();
    UUID event = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      others.repeats(
          event,
          "plp.intake",
          "KandidaatAangemeld",
          student,
          student,
          1,
          "2020-05-04",
          aanmelding(student, "haarlem-effect", "2020-05-04"));
    }
    known(event);
    aangemeld("leger-des-heils", "2020-05-04", "2020-05-04");
    count("haarlem-effect", "&peildatum=2020-12-31", 1);
  }

  @Test
  void aPoisonedEventParksItsKeyOnlyAndTheRestGoesOn() {
    UUID broken = UUID.randomUUID();
    UUID event =
        others.says(
            "plp.intake",
            "KandidaatAangemeld",
            broken,
            broken,
            1,
            "geen dag",
            aanmelding(broken, "werkdag", "2020-05-04"));
    known(event);
    aangemeld("dock-haarlem", "2020-05-04", "2020-05-04");
    count("dock-haarlem", "&peildatum=2020-12-31", 1);
    as(Roles.BEHEERDER)
        .get("/v1/geparkeerd")
        .then()
        .body("sleutels.sleutel", equalTo(java.util.List.of(broken.toString())));
    as(Roles.BEHEERDER).get("/v1/voortgang").then().body("geparkeerd", equalTo(1));
  }

  @Test
  void aGoalStandsBesideItsFigure() {
    as(Roles.PROJECTLEIDER)
        .body(
            "{\"datum\":\"2020-01-01\",\"indicator\":\"erkenningen-behaald\",\"streefwaarde\":8,\"op\":\"2020-12-31\"}")
        .post("/v1/doelstellingen")
        .then()
        .statusCode(201);
    await()
        .untilAsserted(
            () ->
                ask("erkenningen-behaald?peildatum=2020-02-01")
                    .body("doel.streefwaarde", equalTo(8)));
    ask("erkenningen-behaald?peildatum=2019-12-31").body("doel", nullValue());
    as(Roles.PROJECTLEIDER)
        .body(
            "{\"datum\":\"2020-01-01\",\"indicator\":\"onzin\",\"streefwaarde\":8,\"op\":\"2020-12-31\"}")
        .post("/v1/doelstellingen")
        .then()
        .statusCode(400);
  }

  @Test
  void aWrongQuestionIsExplained() {
    ask("aanmeldingen?peildatum=gisteren&uitsplitsing=reden")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("fouten.veld", equalTo(java.util.List.of("peildatum", "uitsplitsing")));
    ask("bestaat-niet").statusCode(404);
    as(Roles.JOBCOACH).get("/v1/indicatoren/aanmeldingen").then().statusCode(403);
    given().get("/v1/toc").then().statusCode(401);
  }

  @Test
  void theTwoViewsShowFiguresAndObservaties() {
    as(Roles.ONDERZOEKER)
        .body(
            "{\"datum\":\"2020-01-01\",\"fase\":\"UITVOERING\",\"onderwerp\":\"Het werk vormgeven\","
                + "\"perspectief\":\"WERKGEVERS\",\"soort\":\"WERKT\",\"tekst\":\"Taken samen kiezen\",\"bron\":\"gesprek\"}")
        .post("/v1/observaties")
        .then()
        .statusCode(201);
    as(Roles.PROJECTLEIDER)
        .get("/v1/toc")
        .then()
        .statusCode(200)
        .body("uitkomsten", hasSize(22))
        .body("uitkomsten.find { it.code == 'W3' }.observaties", hasSize(1))
        .body("uitkomsten.find { it.code == 'D9' }.indicatoren", hasSize(6));
    as(Roles.PROJECTLEIDER)
        .get("/v1/baancreatie")
        .then()
        .statusCode(200)
        .body("onderwerpen", hasSize(13))
        .body(
            "onderwerpen.find { it.onderwerp == 'Het werk vormgeven' }.perspectieven.WERKGEVERS.watWerkt",
            hasSize(1));
  }
}
