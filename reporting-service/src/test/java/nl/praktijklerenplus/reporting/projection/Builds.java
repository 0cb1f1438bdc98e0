package nl.praktijklerenplus.reporting.projection;

import java.time.Duration;

import io.restassured.response.ValidatableResponse;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.reporting.Platform;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** What a beheerder asks about the versions of the figures. */
public final class Builds {

  public static final String CIJFERS = "/v1/projecties/cijfers";

  private Builds() {}

  public static ValidatableResponse get(String path) {
    return Platform.as(Roles.BEHEERDER).get(path).then();
  }

  public static ValidatableResponse post(String path) {
    return Platform.as(Roles.BEHEERDER).post(path).then();
  }

  /** Begins a build and gives the address of its version. */
  public static String begun() {
    return post(CIJFERS + "/herbouw").statusCode(202).extract().header("Location");
  }

  public static ValidatableResponse until(String version, String state) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> get(version).body("toestand", equalTo(state)));
    return get(version);
  }

  public static String live() {
    int number = get(CIJFERS).extract().path("versies.find { it.toestand == 'LIVE' }.versie");
    return CIJFERS + "/versies/" + number;
  }

  /** Clears away what earlier tests left, so that the next build finds a place. */
  public static void makeRoom() {
    get(CIJFERS)
        .extract()
        .jsonPath()
        .getList("versies.findAll { it.toestand == 'OUD' && !it.opgeruimd }.versie", Integer.class)
        .forEach(number -> post(CIJFERS + "/versies/" + number + "/opruimen").statusCode(200));
  }
}
