package nl.praktijklerenplus.platform.conformance;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Batch;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What every answer says to browsers, and what is refused before it is read. */
@QuarkusTest
@TestProfile(HardeningTest.OnePortal.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class HardeningTest {

  /** One page of others may ask, and nobody often. */
  public static class OnePortal implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("plp.cors.origins", "https://portaal.example", "plp.requests-per-second", "20");
    }
  }

  @TestHTTPResource("/v1/counters")
  URI counters;

  private static RequestSpecification somebody() {
    return given().auth().oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER));
  }

  private static String counter() {
    return "/v1/counters/" + UUID.randomUUID();
  }

  @Test
  void everyAnswerTellsABrowserToKeepGuessAndFrameNothing() {
    for (String path : new String[] {counter(), "/v1/nergens", "/v1/openapi.json"}) {
      hardened(somebody().get(path).then());
    }
    hardened(given().get(counter()).then().statusCode(401));
  }

  private static void hardened(ValidatableResponse answer) {
    answer
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Strict-Transport-Security", containsString("max-age=31536000"));
  }

  @Test
  void onlyPagesThatAreNamedMayAskFromABrowser() {
    somebody()
        .header("Origin", "https://portaal.example")
        .get(counter())
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://portaal.example");
    somebody()
        .header("Origin", "https://elders.example")
        .get(counter())
        .then()
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void whatTheServiceTakesMayBeReadFromAnyPage() {
    given()
        .header("Origin", "https://elders.example")
        .get("/v1/openapi.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Access-Control-Allow-Origin", "*")
        .header("API-Version", "1.0.0");
  }

  @Test
  void anAddressThatCannotBeReadIsAProblemToo() {
    somebody()
        .urlEncodingEnabled(false)
        .get("/v1/counters/%00")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .header("API-Version", "1.0.0")
        .body("type", equalTo("urn:plp:probleem:verzoek-onleesbaar"));
  }

  @Test
  void aFormThatIsNoneOrIsNotThereIsAProblemToo() {
    for (String form : new String[] {"text/html", "tekst", ";;q=9"}) {
      somebody()
          .header("Accept", form)
          .get(counter())
          .then()
          .statusCode(406)
          .contentType("application/problem+json")
          .header("API-Version", "1.0.0");
    }
  }

  @Test
  void aCommandIsSmallAndOfAKnownLength() throws Exception {
    somebody()
        .contentType("application/json")
        .body("x".repeat(300_000))
        .post("/v1/counters")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:plp:probleem:inhoud-te-groot"));
    HttpRequest stream =
        HttpRequest.newBuilder(counters)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{}".getBytes())))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer = client.send(stream, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(411);
      assertThat(answer.body()).contains("urn:plp:probleem:lengte-ontbreekt");
    }
  }

  @Test
  void whoAsksTooOftenWaitsAndNobodyElse() {
    String wild = Tokens.ofStudent(UUID.randomUUID());
    HttpRequest question =
        HttpRequest.newBuilder(counters.resolve("/v1/commandos"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + wild)
            .build();
    List<Integer> answers;
    try (HttpClient client = HttpClient.newHttpClient()) {
      // All at once: on a slow machine one after the other would not be often.
      answers =
          IntStream.range(0, 400)
              .mapToObj(_ -> client.sendAsync(question, BodyHandlers.discarding()))
              .toList()
              .stream()
              .map(answer -> answer.join().statusCode())
              .toList();
    }
    assertThat(answers).contains(200, 429);
    given().auth().oauth2(Tokens.of(Roles.STUDENT)).get("/v1/commandos").then().statusCode(200);
  }

  @Test
  void aBatchMayBeLong() {
    String line = "{\"commando\":\"Onzin\",\"datum\":\"2022-04-01\"}\n";
    Batch.of(Tokens.of(Roles.PRAKTIJKOPLEIDER), "", line.repeat(10_000)).statusCode(200);
  }
}
