package nl.praktijklerenplus.intake;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;

/** What a partner's portal asks of this service. */
final class Portal {

  static final String STUDENTEN = "/v1/studenten";

  private Portal() {}

  static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  static ValidatableResponse post(String role, String path, String body) {
    return as(role).body(body).post(path).then();
  }

  /** What replaces what is there, whoever wrote it last. */
  static ValidatableResponse overwrite(String role, String path, String body) {
    return as(role).header("If-Match", "*").body(body).post(path).then();
  }

  /** Gives a command that must be accepted; the event that it recorded. */
  static String event(String path, String body) {
    return post(Roles.PRAKTIJKOPLEIDER, path, body)
        .statusCode(201)
        .extract()
        .path("gebeurtenissen[0]");
  }

  /** The path of a new kandidaat. */
  static String kandidaat() {
    String id =
        post(
                Roles.BEGELEIDER,
                STUDENTEN,
                """
                {"datum":"2022-04-04","organisatie":"werkdag","doorverwijzer":"BEGELEIDER",
                 "doelgroep":"ANDERS"}
                """)
            .statusCode(201)
            .extract()
            .path("aggregaat");
    return STUDENTEN + "/" + id;
  }

  /** The path of a student who started on 2022-04-25, three events old. */
  static String actief() {
    String student = kandidaat();
    event(
        student + "/intakegesprekken",
        """
        {"datum":"2022-04-14","gevoerdDoor":"PRAKTIJKOPLEIDER","hulpvragen":["ARBEID"],
         "ondersteuning":"BREDER","betaaldWerkBesproken":true,"advies":"STARTEN"}
        """);
    event(
        student + "/instroom",
        "{\"datum\":\"2022-04-25\",\"organisatie\":\"werkdag\",\"richting\":\"GROEN\"}");
    return student;
  }
}
