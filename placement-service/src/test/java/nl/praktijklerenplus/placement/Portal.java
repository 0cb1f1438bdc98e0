package nl.praktijklerenplus.placement;

import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;

/** What a partner's portal asks of this service. */
final class Portal {

  private Portal() {}

  static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  static ValidatableResponse post(String path, String body) {
    return as(Roles.PRAKTIJKOPLEIDER).body(body).post(path).then();
  }

  static ValidatableResponse seen(String path) {
    return as(Roles.PRAKTIJKOPLEIDER).get(path).then();
  }

  /** Gives a command that must be accepted; the aggregate that it made. */
  static UUID made(String path, String body) {
    return UUID.fromString(post(path, body).statusCode(201).extract().path("aggregaat"));
  }

  /** Gives a command that must be accepted; the event that it recorded. */
  static String event(String path, String body) {
    return post(path, body).statusCode(201).extract().path("gebeurtenissen[0]");
  }

  static ValidatableResponse correct(String event, String correction) {
    return post(
        "/v1/gebeurtenissen/" + event + "/correcties",
        "{\"datum\":\"2022-12-01\",%s}".formatted(correction));
  }

  static String werven() {
    return "{\"datum\":\"2022-04-01\",\"code\":\"w1\",\"naam\":\"Een\",\"branche\":\"Zorg\",\"kanaal\":\"JOBCOACH\"}";
  }

  static UUID werkgever() {
    return made("/v1/werkgevers", werven());
  }

  static String aanbieden(UUID werkgever) {
    return "{\"datum\":\"2022-04-01\",\"werkgever\":\"%s\",\"richting\":\"GROEN\",\"locatie\":\"INTERN\"}"
        .formatted(werkgever);
  }

  static UUID leerwerkplek() {
    return made("/v1/leerwerkplekken", aanbieden(werkgever()));
  }

  static String starten(UUID student, UUID plek, String datum) {
    return "{\"datum\":\"%s\",\"student\":\"%s\",\"leerwerkplek\":\"%s\",\"urenPerWeek\":16}"
        .formatted(datum, student, plek);
  }

  /** A stage that began on 2022-05-02. */
  static UUID stage(UUID student, UUID plek) {
    return made("/v1/stages", starten(student, plek, "2022-05-02"));
  }

  static String wisselen(UUID nieuweStage, UUID plek) {
    return "{\"datum\":\"2022-06-01\",\"nieuweStage\":\"%s\",\"leerwerkplek\":\"%s\",\"urenPerWeek\":20}"
        .formatted(nieuweStage, plek);
  }
}
