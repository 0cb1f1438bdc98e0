package nl.praktijklerenplus.certification;

import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;

/** What a partner's portal asks of this service. */
final class Portal {

  static final String TRAJECTEN = "/v1/trajecten";

  private Portal() {}

  static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  /** A leermeester at this werkgever. */
  static RequestSpecification at(UUID werkgever) {
    return given()
        .auth()
        .oauth2(Tokens.at(Roles.LEERMEESTER, werkgever))
        .contentType("application/json");
  }

  static ValidatableResponse post(String role, String path, String body) {
    return as(role).body(body).post(path).then();
  }

  /** A step of a traject that needs no more than its day. */
  static ValidatableResponse step(String role, String traject, String path, String datum) {
    return post(role, TRAJECTEN + "/" + traject + path, "{\"datum\":\"%s\"}".formatted(datum));
  }

  static String starten(UUID student, String datum) {
    return """
        {"datum":"%s","student":"%s","kwalificatie":"25258","werkprocessen":["B1-K1-W1","B1-K1-W2"]}
        """
        .formatted(datum, student);
  }

  static String started(UUID student) {
    return post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN, starten(student, "2022-05-10"))
        .statusCode(201)
        .extract()
        .path("aggregaat");
  }

  static ValidatableResponse judged(String traject, String werkproces, String more) {
    return post(
        Roles.PRAKTIJKOPLEIDER,
        TRAJECTEN + "/" + traject + "/beoordelingen",
        "{\"datum\":\"2022-06-20\",\"werkproces\":\"%s\",\"oordeel\":\"BEHAALD\",\"toetsvorm\":\"GESPREK\"%s}"
            .formatted(werkproces, more));
  }

  /** A traject with nothing left to do before its erkenning. */
  static String readyForErkenning(UUID student) {
    String traject = started(student);
    judged(traject, "B1-K1-W1", "").statusCode(201);
    judged(traject, "B1-K1-W2", "").statusCode(201);
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-07-01").statusCode(201);
    step(Roles.RMT, traject, "/rmt-akkoorden", "2022-07-15").statusCode(201);
    step(Roles.PRAKTIJKOPLEIDER, traject, "/nova-aanmelding", "2022-08-01").statusCode(201);
    return traject;
  }

  static ValidatableResponse seen(String traject) {
    return as(Roles.PRAKTIJKOPLEIDER).get(TRAJECTEN + "/" + traject).then();
  }
}
