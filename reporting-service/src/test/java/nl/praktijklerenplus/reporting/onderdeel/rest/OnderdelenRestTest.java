package nl.praktijklerenplus.reporting.onderdeel.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.onderdeel.rest.Onderdeel.Controle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** What a service says of itself is what is told of it; one that says nothing is not well. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class OnderdelenRestTest {

  @Test
  void whoDoesNotAnswerIsNotWell() {
    Platform.as(Roles.BEHEERDER)
        .get("/v1/onderdelen")
        .then()
        .statusCode(200)
        .body("onderdelen.naam", contains("intake-service"))
        .body("onderdelen[0].gezond", equalTo(false))
        .body("onderdelen[0].controles", empty())
        .body("onderdelen[0]", not(hasKey("outbox")));
  }

  @Test
  void whatThisServiceSaysOfItselfCanBeRead() {
    String health = given().get("/q/health").then().statusCode(200).extract().asString();
    Onderdeel told = Onderdeel.of("reporting-service", new JsonObject(health));
    assertThat(told.gezond()).isTrue();
    assertThat(told.geparkeerd()).isNotNull().isNotNegative();
    assertThat(told.outbox()).isNotNull().isNotNegative();
    assertThat(told.achterstand()).isNotNull().isNotNegative();
    assertThat(told.controles())
        .extracting(Controle::naam)
        .contains("Reactive PostgreSQL connections health check", "voortgang");
  }

  @Test
  void whatIsIllIsNamed() {
    JsonObject health =
        new JsonObject(
            """
            {"status": "DOWN", "checks": [
              {"name": "voortgang", "status": "DOWN"}, {"name": "iets anders", "status": "UP"}]}
            """);
    Onderdeel told = Onderdeel.of("intake-service", health);
    assertThat(told.gezond()).isFalse();
    assertThat(told.achterstand()).isNull();
    assertThat(told.controles())
        .containsExactly(new Controle("voortgang", false), new Controle("iets anders", true));
  }
}
