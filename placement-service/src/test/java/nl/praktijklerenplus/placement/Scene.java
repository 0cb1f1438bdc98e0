package nl.praktijklerenplus.placement;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** Students as intake told of them, with places, stages and work; and who looks at it. */
final class Scene implements AutoCloseable {

  private final OtherService intake = new OtherService();

  static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  static RequestSpecification as(String role, String organisatie) {
    return given().auth().oauth2(Tokens.of(role, organisatie)).contentType("application/json");
  }

  static ValidatableResponse get(String question) {
    return as(Roles.PRAKTIJKOPLEIDER).get("/v1" + question).then();
  }

  static ValidatableResponse post(String path, Map<String, ?> body) {
    return as(Roles.PRAKTIJKOPLEIDER).body(body).post("/v1" + path).then();
  }

  static String made(String path, Map<String, ?> body) {
    return post(path, body).statusCode(201).extract().path("aggregaat");
  }

  /** Says it, and does not wait. */
  UUID says(UUID student, String gebeurtenis, int versie, String datum, Map<String, ?> fields) {
    return intake.says("plp.intake", gebeurtenis, student, student, versie, datum, fields);
  }

  /** Says it, and waits until it is in, as a portal would. */
  UUID said(UUID student, String gebeurtenis, int versie, String datum, Map<String, ?> fields) {
    UUID event = says(student, gebeurtenis, versie, datum, fields);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> get("/stages?limiet=1&na=" + event).statusCode(200));
    return event;
  }

  UUID actief(String organisatie) {
    UUID student = UUID.randomUUID();
    said(student, "KandidaatAangemeld", 1, "2022-04-04", Map.of("organisatie", "werkdag"));
    said(student, "StudentIngestroomd", 2, "2022-04-20", Map.of("organisatie", organisatie));
    return student;
  }

  static String werkgever(String code) {
    return made(
        "/werkgevers",
        Map.of(
            "datum", "2022-04-01",
            "code", code,
            "naam", "Een bedrijf",
            "branche", "Zorg",
            "kanaal", "JOBCOACH"));
  }

  static String leerwerkplek(String werkgever, String richting, String datum) {
    return made(
        "/leerwerkplekken",
        Map.of(
            "datum", datum,
            "werkgever", werkgever,
            "richting", richting,
            "locatie", "INTERN"));
  }

  static String stage(UUID student, String leerwerkplek, String datum) {
    Map<String, Object> body = new HashMap<>();
    body.put("datum", datum);
    body.put("student", student);
    body.put("leerwerkplek", leerwerkplek);
    body.put("urenPerWeek", 16);
    return made("/stages", body);
  }

  static String dienstverband(UUID student, String werkgever, String datum) {
    return made(
        "/dienstverbanden",
        Map.of(
            "datum", datum,
            "student", student,
            "werkgever", werkgever,
            "soort", "BETAALD",
            "urenPerWeek", 24));
  }

  @Override
  public void close() {
    intake.close();
  }
}
