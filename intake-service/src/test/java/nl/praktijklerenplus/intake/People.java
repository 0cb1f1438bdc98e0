package nl.praktijklerenplus.intake;

import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;

/** Students of one organisatie in the states that a list tells apart, and who looks at them. */
final class People {

  static final String STUDENTEN = "/v1/studenten";

  private People() {}

  static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  static RequestSpecification as(String role, String organisatie) {
    return given().auth().oauth2(Tokens.of(role, organisatie)).contentType("application/json");
  }

  /** Gives a command that must be accepted; the event that it recorded. */
  static String recorded(UUID student, String path, String body) {
    return as(Roles.PRAKTIJKOPLEIDER)
        .body(body)
        .post(STUDENTEN + "/" + student + path)
        .then()
        .statusCode(201)
        .extract()
        .path("gebeurtenissen[0]");
  }

  static ValidatableResponse get(String question) {
    return as(Roles.PRAKTIJKOPLEIDER).get(question).then();
  }

  static UUID kandidaat(String organisatie, String datum) {
    UUID student = UUID.randomUUID();
    as(Roles.BEGELEIDER, organisatie)
        .body(
            Map.of(
                "student", student,
                "datum", datum,
                "organisatie", organisatie,
                "doorverwijzer", "BEGELEIDER",
                "doelgroep", "ANDERS"))
        .post(STUDENTEN)
        .then()
        .statusCode(201);
    return student;
  }

  static String intake(UUID student, String datum, String advies, String more) {
    return recorded(
        student,
        "/intakegesprekken",
        """
        {"datum":"%s","gevoerdDoor":"PRAKTIJKOPLEIDER","hulpvragen":["ARBEID"],"ondersteuning":"BREDER",
         "betaaldWerkBesproken":true,"advies":"%s"%s}
        """
            .formatted(datum, advies, more));
  }

  /** Started on 2022-04-25. */
  static UUID actief(String organisatie, String richting) {
    UUID student = kandidaat(organisatie, "2022-04-04");
    intake(student, "2022-04-14", "STARTEN", "");
    recorded(
        student,
        "/instroom",
        "{\"datum\":\"2022-04-25\",\"organisatie\":\"%s\",\"richting\":\"%s\"}"
            .formatted(organisatie, richting));
    return student;
  }

  /** A kandidaat as a line of a batch, under a key of its own. */
  static String line(UUID student) {
    return """
    {"sleutel":"%1$s","commando":"KandidaatAanmelden","student":"%1$s","datum":"2022-04-04",\
    "organisatie":"werkdag","doorverwijzer":"BEGELEIDER","doelgroep":"ANDERS"}\
    """
        .formatted(student);
  }
}
