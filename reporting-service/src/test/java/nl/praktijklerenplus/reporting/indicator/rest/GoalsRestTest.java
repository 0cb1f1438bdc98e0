package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** Goals go by command, over Kafka, into the figures. Each test has an indicator of its own. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class GoalsRestTest {

  private static ValidatableResponse doel(String indicator, String datum, String waarde) {
    return Platform.post(
        Roles.BEHEERDER,
        "doelstellingen",
        """
        {"datum":"%1$s","bekend":"%1$sT16:00:00+02:00","indicator":"%2$s","streefwaarde":%3$s,
         "op":"2022-12-31"}
        """
            .formatted(datum, indicator, waarde));
  }

  private static String recorded(String indicator, String datum, String waarde) {
    String event =
        doel(indicator, datum, waarde).statusCode(201).extract().path("gebeurtenissen[0]");
    Platform.untilIn(event);
    return event;
  }

  @Test
  void theLastGoalSetUpToTheDayHoldsWithTheShareReached() {
    recorded("samenwerkingsafspraken", "2022-04-01", "4");
    recorded("samenwerkingsafspraken", "2022-06-01", "5");
    try (Platform platform = new Platform()) {
      platform.placement(
          "SamenwerkingAfgesproken",
          UUID.randomUUID(),
          "2022-04-02",
          Map.of("partner", "sein", "onderwerp", "stages"));
    }
    String path = "indicatoren/samenwerkingsafspraken?van=2022-04-01&peildatum=";
    Platform.get(path + "2022-05-31")
        .body("waarde", equalTo(1))
        .body("doel.streefwaarde", equalTo(4))
        .body("doel.op", equalTo("2022-12-31"))
        .body("doel.aandeel", equalTo(0.25f));
    Platform.get(path + "2023-06-01").body("doel.streefwaarde", equalTo(5));
    Platform.get(path + "2023-06-01&bekendOp=2022-05-31").body("doel.streefwaarde", equalTo(4));
    Platform.get("indicatoren/samenwerkingsafspraken?peildatum=2022-03-31")
        .body("$", not(hasKey("doel")));
  }

  @Test
  void aCorrectedGoalIsTheOldOneInWhatWasKnownBefore() {
    String event = recorded("stagebezoeken", "2022-04-01", "10");
    String correction =
        Platform.post(
                Roles.BEHEERDER,
                "gebeurtenissen/" + event + "/correcties",
                """
                {"datum":"2022-07-01","bekend":"2022-07-01T16:00:00+02:00",
                 "velden":{"streefwaarde":20}}
                """)
            .statusCode(201)
            .extract()
            .path("gebeurtenissen[0]");
    Platform.untilIn(correction);
    String path = "indicatoren/stagebezoeken?peildatum=2022-05-01";
    Platform.get(path).body("doel.streefwaarde", equalTo(20));
    Platform.get(path + "&bekendOp=2022-06-30").body("doel.streefwaarde", equalTo(10));
    Platform.get("doelstellingen?indicator=stagebezoeken").body("items.streefwaarde", contains(20));
  }

  @Test
  void aGoalMaySpeakOfEveryIndicatorButOfNothingElse() {
    doel("uitvalpercentage", "2022-04-01", "0.1").statusCode(201);
    doel("uitvalpercentage/teller", "2022-04-01", "0.1").statusCode(400);
    doel("geluk", "2022-04-01", "1").statusCode(400);
  }

  @Test
  void aGoalForAFigureWithoutAValueHasNoShare() {
    recorded("participatieladder-verandering", "1990-04-01", "2");
    Platform.get("indicatoren/participatieladder-verandering?peildatum=1990-05-01")
        .body("waarde.n", equalTo(0))
        .body("waarde.gemiddelde", equalTo(null))
        .body("doel.streefwaarde", equalTo(2))
        .body("doel.aandeel", equalTo(null));
  }

  @Test
  void goalsAreSetByTheProjectleiderAndReadByTheOnderzoekerToo() {
    String body =
        """
        {"datum":"2022-04-01","indicator":"hervattingen","streefwaarde":3,"op":"2022-12-31"}
        """;
    Platform.post(Roles.ONDERZOEKER, "doelstellingen", body).statusCode(403);
    Platform.post(Roles.PROJECTLEIDER, "doelstellingen", body).statusCode(201);
    Platform.as(Roles.ONDERZOEKER)
        .get("/v1/doelstellingen?limiet=500")
        .then()
        .statusCode(200)
        .body("items.indicator", hasItem("hervattingen"));
    Platform.as(Roles.FINANCIER).get("/v1/doelstellingen").then().statusCode(403);
  }
}
