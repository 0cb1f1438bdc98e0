package nl.praktijklerenplus.placement;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.placement.Portal.*;
import static org.hamcrest.Matchers.equalTo;

/** On which day a stage may begin. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class StageDagenRestTest {

  private static Intake intake;

  @BeforeAll
  static void intakeSpeaks() {
    intake = new Intake();
  }

  @AfterAll
  static void intakeIsSilent() {
    intake.close();
  }

  private static void refused(ValidatableResponse answer, String problem) {
    answer.statusCode(409).body("type", equalTo("urn:plp:probleem:" + problem));
  }

  @Test
  void notBeforeTheLastChangeOfTheStudentAsItIsKnownNow() {
    UUID student = intake.actieveStudent();
    UUID plek = leerwerkplek();
    refused(
        post("/v1/stages", starten(student, plek, "2022-04-19")), "datum-voor-wijziging-student");
    intake.says(student, "StudentUitgevallen", 3, "2022-05-01");
    UUID terug = intake.says(student, "StudentTeruggekeerd", 4, "2022-08-01");
    refused(
        post("/v1/stages", starten(student, plek, "2022-07-15")), "datum-voor-wijziging-student");
    intake.corrects(student, 5, terug, "2022-07-15");
    post("/v1/stages", starten(student, plek, "2022-07-15")).statusCode(201);
  }

  @Test
  void notBeforeThePlaceWasOfferedOrItsLastStageEnded() {
    UUID plek = leerwerkplek();
    UUID vroeg = UUID.randomUUID();
    intake.says(vroeg, "KandidaatAangemeld", 1, "2022-01-04");
    intake.says(vroeg, "StudentIngestroomd", 2, "2022-01-20");
    refused(
        post("/v1/stages", starten(vroeg, plek, "2022-03-31")),
        "datum-voor-wijziging-leerwerkplek");
    UUID stage = made("/v1/stages", starten(vroeg, plek, "2022-04-01"));
    String einde =
        event(
            "/v1/stages/" + stage + "/beeindiging",
            "{\"datum\":\"2022-06-01\",\"reden\":\"STUDENT\"}");
    UUID student = intake.actieveStudent();
    refused(
        post("/v1/stages", starten(student, plek, "2022-05-31")),
        "datum-voor-wijziging-leerwerkplek");
    correct(einde, "\"nieuweDatum\":\"2022-05-31\"").statusCode(201);
    post("/v1/stages", starten(student, plek, "2022-05-31")).statusCode(201);
  }

  @Test
  void aSwitchIsBoundByBothAndByTheStageThatEnds() {
    UUID student = intake.actieveStudent();
    UUID old = stage(student, leerwerkplek());
    UUID plek = leerwerkplek();
    UUID vorige = stage(intake.actieveStudent(), plek);
    post(
            "/v1/stages/" + vorige + "/beeindiging",
            "{\"datum\":\"2022-06-02\",\"reden\":\"STUDENT\"}")
        .statusCode(201);
    String wissel = "/v1/stages/" + old + "/wissel";
    refused(post(wissel, wisselen(UUID.randomUUID(), plek)), "datum-voor-wijziging-leerwerkplek");
    refused(
        post(
            wissel,
            wisselen(UUID.randomUUID(), leerwerkplek()).replace("2022-06-01", "2022-05-01")),
        "datum-voor-vorige-wijziging");
    seen("/v1/stages/" + old).body("toestand", equalTo("LOPEND")).body("versie", equalTo(1));
    post(wissel, wisselen(UUID.randomUUID(), plek).replace("2022-06-01", "2022-06-02"))
        .statusCode(201);
  }

  @Test
  void thePlaceMayBeWithdrawnOnAnyDayAfterItWasOfferedOnceNobodyIsThere() {
    UUID plek = leerwerkplek();
    UUID stage = stage(intake.actieveStudent(), plek);
    String intrekking = "/v1/leerwerkplekken/" + plek + "/intrekking";
    refused(post(intrekking, "{\"datum\":\"2022-04-20\"}"), "leerwerkplek-bezet");
    post("/v1/stages/" + stage + "/beeindiging", "{\"datum\":\"2022-06-01\",\"reden\":\"STUDENT\"}")
        .statusCode(201);
    refused(post(intrekking, "{\"datum\":\"2022-03-31\"}"), "datum-voor-vorige-wijziging");
    post(intrekking, "{\"datum\":\"2022-04-20\"}").statusCode(201);
    refused(post(intrekking, "{\"datum\":\"2022-04-20\"}"), "leerwerkplek-al-ingetrokken");
    refused(
        post("/v1/stages", starten(intake.actieveStudent(), plek, "2022-07-01")),
        "leerwerkplek-ingetrokken");
  }
}
