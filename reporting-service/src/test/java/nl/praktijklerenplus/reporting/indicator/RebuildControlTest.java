package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Apart;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.projection.Barrier;
import nl.praktijklerenplus.reporting.projection.Builds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;

/** Stopping, going back, clearing away; what cannot be built, and who may ask. */
@QuarkusTest
@TestProfile(Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class RebuildControlTest {

  @Inject CubeAndArchive data;
  @Inject Delivery delivery;

  @BeforeEach
  void someHistoryAndRoom() {
    Builds.makeRoom();
    delivery.shuffled(Delivery.projectYears(), 50, 1);
  }

  @Test
  void aBuildShowsHowFarItIsAndOnlyOneRuns() throws Exception {
    try (Barrier barrier = Barrier.raised()) {
      String version = Builds.begun();
      barrier.untilABuildStandsBeforeIt();
      int total = Builds.get(version).statusCode(200).extract().path("totaal");
      Builds.get(version)
          .body("gelezen", allOf(greaterThan(0), lessThan(total)))
          .body("perSeconde", greaterThan(0));
      Builds.post(Builds.CIJFERS + "/herbouw")
          .statusCode(409)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:plp:probleem:herbouw-loopt"));
      Builds.post(version + "/annuleren").statusCode(200);
    }
  }

  @Test
  void aCancelledBuildLeavesTheFiguresAndGivesItsSpaceBack() throws Exception {
    Map<Moment, Long> live = data.stored();
    String answering = Builds.live();
    String version;
    try (Barrier barrier = Barrier.raised()) {
      version = Builds.begun();
      barrier.untilABuildStandsBeforeIt();
      Builds.post(version + "/annuleren").statusCode(200).body("toestand", equalTo("GEANNULEERD"));
      Builds.post(version + "/annuleren").statusCode(409);
    }
    await().until(() -> data.rowsInUnusedSchemas() == 0);
    Builds.get(answering).body("toestand", equalTo("LIVE"));
    assertThat(data.stored()).isEqualTo(live);
    Builds.until(Builds.begun(), "LIVE");
    assertThat(data.stored()).isEqualTo(live);
  }

  @Test
  void anOldVersionGoesLiveAgainWithAllThatCameSince() {
    String first = Builds.live();
    String second = Builds.begun();
    Builds.until(second, "LIVE");
    delivery.shuffled(Delivery.projectYears(), 50, 2);

    Builds.post(first + "/terugzetten").statusCode(202);
    Builds.until(first, "LIVE");

    Builds.get(second).body("toestand", equalTo("OUD"));
    assertThat(data.stored()).isEqualTo(data.computed());
  }

  @Test
  void whatIsClearedAwayDoesNotComeBackAndWhatIsLiveStays() {
    String first = Builds.live();
    String second = Builds.begun();
    Builds.until(second, "LIVE");
    Builds.post(first + "/opruimen").statusCode(200).body("opgeruimd", equalTo(true));
    Builds.post(first + "/terugzetten").statusCode(409);
    Builds.post(first + "/opruimen").statusCode(409);
    Builds.post(second + "/opruimen").statusCode(409);
    Builds.post(second + "/terugzetten").statusCode(409);
    await().until(() -> data.rowsInUnusedSchemas() == 0);
  }

  @Test
  void withoutAPlaceForAnotherVersionItSaysWhatToClearAway() {
    Builds.until(Builds.begun(), "LIVE");
    Builds.until(Builds.begun(), "LIVE");
    Builds.post(Builds.CIJFERS + "/herbouw")
        .statusCode(409)
        .body("type", equalTo("urn:plp:probleem:geen-plaats-vrij"))
        .body("detail", containsString("versie"));
  }

  @Test
  void aFactThatCannotBeReadIsNamedAndNothingGoesLive() {
    String live = Builds.live();
    UUID event = UUID.randomUUID();
    data.archive(event, "KandidaatAangemeld", "{\"datum\":\"geen dag\"}");
    String version = Builds.begun();
    Builds.until(version, "MISLUKT").body("reden", containsString(event.toString()));
    Builds.get(live).body("toestand", equalTo("LIVE"));
    data.forget(event);
    Builds.until(Builds.begun(), "LIVE");
    assertThat(data.stored()).isEqualTo(data.computed());
  }

  @Test
  void whatIsParkedIsInNoVersionAndWhatIsDrivenAgainDuringABuildIsInBoth() throws Exception {
    UUID event = UUID.randomUUID();
    data.archive(
        event,
        "KandidaatAangemeld",
        """
        {"aggregaat":"%1$s","versie":1,"student":"%1$s","organisatie":"permens",
         "datum":"2022-05-05","bekend":"2022-05-05T10:00:00Z"}
        """
            .formatted(event));
    data.park(event);
    String version;
    try (Barrier barrier = Barrier.raised()) {
      version = Builds.begun();
      barrier.untilABuildStandsBeforeIt();
      Builds.post("/v1/geparkeerd/" + event + "/opnieuw").statusCode(200);
    }
    Builds.until(version, "LIVE");
    assertThat(data.facts(event)).isEqualTo(1);
    assertThat(data.stored()).isEqualTo(data.computed());
  }

  @Test
  void onlyABeheerderMayAskAndWhatDoesNotExistIsNotFound() {
    for (String role : List.of(Roles.PROJECTLEIDER, Roles.ONDERZOEKER, Roles.STUDENT)) {
      Platform.as(role).post(Builds.CIJFERS + "/herbouw").then().statusCode(403);
      Platform.as(role).get(Builds.CIJFERS).then().statusCode(403);
    }
    given().post(Builds.CIJFERS + "/herbouw").then().statusCode(401);
    Builds.get("/v1/projecties").body("projecties.naam", hasItem("cijfers"));
    Builds.get("/v1/projecties/bestaat-niet").statusCode(404);
    Builds.get(Builds.CIJFERS + "/versies/9999").statusCode(404);
    Builds.get(Builds.CIJFERS + "/versies/99999999999999").statusCode(404);
    Builds.post("/v1/projecties/bestaat-niet/herbouw").statusCode(404);
    for (String deed : List.of("annuleren", "terugzetten", "opruimen")) {
      Builds.post(Builds.CIJFERS + "/versies/9999/" + deed).statusCode(404);
    }
    Builds.post(Builds.live() + "/annuleren").statusCode(409);
  }
}
