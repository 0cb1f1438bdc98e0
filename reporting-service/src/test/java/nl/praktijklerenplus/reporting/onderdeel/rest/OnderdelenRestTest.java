package nl.praktijklerenplus.reporting.onderdeel.rest;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final String SILENCE = "silence";

  @Inject Vertx vertx;

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

  /** What is said is no health, or nothing is ever said. */
  @ParameterizedTest
  @ValueSource(strings = {"<html></html>", "[]", "{}", "{\"status\": \"UP\"}", SILENCE})
  void whoSaysSomethingElseIsNotWellEither(String said) throws IOException {
    HttpServer part = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    part.createContext("/q/health", exchange -> answer(exchange, said));
    part.start();
    String address = "http://localhost:" + part.getAddress().getPort();
    var parts = new HealthOfParts(Map.of("intake-service", address), vertx);
    try {
      assertThat(parts.ask().await().atMost(Duration.ofSeconds(10)))
          .containsExactly(Onderdeel.silent("intake-service"));
    } finally {
      parts.close();
      part.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, String said) throws IOException {
    if (!said.equals(SILENCE)) {
      exchange.sendResponseHeaders(200, said.length());
      exchange.getResponseBody().write(said.getBytes(StandardCharsets.UTF_8));
      exchange.close();
    }
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
