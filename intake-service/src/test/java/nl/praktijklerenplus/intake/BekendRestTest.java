package nl.praktijklerenplus.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.Portal.post;
import static org.hamcrest.Matchers.equalTo;

/** The day it happened against the moment it was known, and the order of knowing. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class BekendRestTest {

  private static ValidatableResponse aanmelden(String datum, String bekend) {
    return post(
        Roles.BEHEERDER,
        Portal.STUDENTEN,
        """
        {"datum":"%s","bekend":"%s","organisatie":"werkdag","doorverwijzer":"BEGELEIDER",
         "doelgroep":"ANDERS"}
        """
            .formatted(datum, bekend));
  }

  private static String aangemeld(String bekend) {
    return Portal.STUDENTEN
        + "/"
        + aanmelden("2022-04-04", bekend).statusCode(201).extract().path("aggregaat");
  }

  private static ValidatableResponse afsluiten(String student, String datum, String bekend) {
    return post(
        Roles.BEHEERDER,
        student + "/afsluiting",
        "{\"datum\":\"%s\",\"bekend\":\"%s\",\"reden\":\"ANDER_AANBOD\"}".formatted(datum, bekend));
  }

  private static void refused(ValidatableResponse answer, int status, String problem) {
    answer.statusCode(status).body("type", equalTo("urn:plp:probleem:" + problem));
  }

  @Test
  void aDayMayNotLieAfterTheDayInAmsterdamOnWhichItWasKnown() {
    aanmelden("2022-04-05", "2022-04-04T22:30:00Z").statusCode(201);
    aanmelden("2022-04-05", "2022-04-05T00:30:00+02:00").statusCode(201);
    refused(aanmelden("2022-04-05", "2022-04-04T21:30:00Z"), 400, "datum-in-toekomst");
    aanmelden("2022-01-05", "2022-01-04T23:30:00Z").statusCode(201);
    refused(aanmelden("2022-01-05", "2022-01-04T22:30:00Z"), 400, "datum-in-toekomst");
  }

  @Test
  void itIsNotKnownInTheFuture() {
    refused(aanmelden("2022-04-04", "2999-04-04T12:00:00Z"), 400, "bekend-in-toekomst");
  }

  @Test
  void aCommandIsNotKnownBeforeTheOneBeforeIt() {
    String student = aangemeld("2022-05-02T12:00:00Z");
    refused(
        afsluiten(student, "2022-04-10", "2022-05-02T11:59:59Z"),
        409,
        "bekend-voor-vorige-opdracht");
    afsluiten(student, "2022-04-10", "2022-05-02T12:00:00Z").statusCode(201);
  }

  @Test
  void aStateChangeIsNotDatedBeforeTheOneBeforeItButAnObservationMayBe() {
    String student = aangemeld("2022-05-02T12:00:00Z");
    post(
            Roles.PRAKTIJKOPLEIDER,
            student + "/intakegesprekken",
            """
            {"datum":"2022-06-01","gevoerdDoor":"PRAKTIJKOPLEIDER","hulpvragen":["ARBEID"],
             "ondersteuning":"BREDER","betaaldWerkBesproken":true,"advies":"WACHTEN"}
            """)
        .statusCode(201);
    refused(
        post(
            Roles.PRAKTIJKOPLEIDER,
            student + "/afsluiting",
            "{\"datum\":\"2022-04-03\",\"reden\":\"ANDER_AANBOD\"}"),
        409,
        "datum-voor-vorige-wijziging");
    post(
            Roles.PRAKTIJKOPLEIDER,
            student + "/afsluiting",
            "{\"datum\":\"2022-04-20\",\"reden\":\"ANDER_AANBOD\"}")
        .statusCode(201);
    refused(
        post(
            Roles.PRAKTIJKOPLEIDER,
            Portal.STUDENTEN,
            """
            {"datum":"2022-04-19","student":"%s","organisatie":"werkdag",
             "doorverwijzer":"BEGELEIDER","doelgroep":"ANDERS"}
            """
                .formatted(student.substring(student.lastIndexOf('/') + 1))),
        409,
        "datum-voor-vorige-wijziging");
  }

  @Test
  void aCorrectionBindsNoLaterCommandToItsDay() {
    String student = aangemeld("2022-05-02T12:00:00Z");
    String intake =
        Portal.event(
            student + "/intakegesprekken",
            """
            {"datum":"2022-04-14","gevoerdDoor":"PRAKTIJKOPLEIDER","hulpvragen":["ARBEID"],
             "ondersteuning":"BREDER","betaaldWerkBesproken":true,"advies":"WACHTEN"}
            """);
    Portal.event(
        "/v1/gebeurtenissen/" + intake + "/correcties",
        "{\"datum\":\"2022-09-01\",\"velden\":{\"advies\":\"STARTEN\"}}");
    Portal.event(
        student + "/instroom",
        "{\"datum\":\"2022-04-25\",\"organisatie\":\"werkdag\",\"richting\":\"GROEN\"}");
  }
}
