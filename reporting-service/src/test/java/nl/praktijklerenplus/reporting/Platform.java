package nl.praktijklerenplus.reporting;

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

/** The rest of the platform, as the reporting service meets it: what is said and who asks. */
public final class Platform implements AutoCloseable {

  private final OtherService others = new OtherService();

  public static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  public static ValidatableResponse get(String question) {
    return as(Roles.PROJECTLEIDER).get("/v1/" + question).then();
  }

  public static ValidatableResponse post(String role, String path, String body) {
    return as(role).body(body).post("/v1/" + path).then();
  }

  /** Waits until the service has handled the event; that is also when its figures answer for it. */
  public static void untilIn(Object event) {
    await()
        .pollDelay(Duration.ZERO)
        .untilAsserted(() -> get("ontvangen-gebeurtenissen/" + event).assertThat().statusCode(200));
  }

  /** What intake says of a student. */
  public UUID student(
      UUID student, String gebeurtenis, int versie, String datum, Map<String, ?> fields) {
    UUID id = UUID.randomUUID();
    student(id, student, gebeurtenis, versie, datum, fields);
    return id;
  }

  /** The same under a known identity, as redelivery does. */
  public void student(
      UUID id, UUID student, String gebeurtenis, int versie, String datum, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("student", student);
    others.repeats(id, "plp.intake", gebeurtenis, student, student, versie, datum, all);
    untilIn(id);
  }

  /** What placement says of something that stands alone. */
  public UUID placement(String gebeurtenis, UUID aggregaat, String datum, Map<String, ?> fields) {
    UUID id = others.says("plp.placement", gebeurtenis, aggregaat, aggregaat, 1, datum, fields);
    untilIn(id);
    return id;
  }

  @Override
  public void close() {
    others.close();
  }
}
