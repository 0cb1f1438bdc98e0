package nl.praktijklerenplus.reporting.observatie.rest;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ObservatiesRestTest {

  private static final String OBSERVATIE =
      """
      {"datum":"2023-03-01","fase":"RESULTATEN","onderwerp":"Doorstroom","perspectief":"INITIATIEF",
       "soort":"WERKT","tekst":"warm overdragen werkt","bron":"focusgroep"}
      """;

  private record Published(String data) {}

  @Inject Transactions transactions;
  @Inject OnContext context;

  @Test
  void whatTheOnderzoekerRecordsIsListedWithItsText() {
    String id =
        Platform.post(Roles.ONDERZOEKER, "observaties", OBSERVATIE)
            .statusCode(201)
            .extract()
            .path("aggregaat");
    Platform.get("observaties/" + id)
        .statusCode(200)
        .body("tekst", equalTo("warm overdragen werkt"))
        .body("perspectief", equalTo("INITIATIEF"));
    Platform.as(Roles.ONDERZOEKER)
        .get("/v1/observaties?limiet=500&fase=RESULTATEN&soort=WERKT")
        .then()
        .statusCode(200)
        .body("items.observatie", hasItem(id))
        .body("items.fase", everyItem(equalTo("RESULTATEN")));
  }

  @Test
  void theListIsPagedAndTellsWhatIsWrongWithAQuestion() {
    for (int i = 0; i < 3; i++) {
      Platform.post(Roles.ONDERZOEKER, "observaties", OBSERVATIE).statusCode(201);
    }
    String first = "observaties?fase=RESULTATEN&sorteer=onderwerp&limiet=2";
    String next = Platform.get(first).statusCode(200).extract().path("_links.next.href");
    Platform.as(Roles.PROJECTLEIDER)
        .get(next)
        .then()
        .statusCode(200)
        .body("items.size()", greaterThan(0));
    Platform.get("observaties?fase=OOIT&onderwerp=Onzin&soort=X&sorteer=tekst&zoek=x")
        .statusCode(400)
        .body("fouten.veld", containsInAnyOrder("fase", "onderwerp", "soort", "sorteer", "zoek"));
    Platform.get("doelstellingen?indicator=erkenningen-behaald&sorteer=-op").statusCode(200);
    Platform.get("doelstellingen?sorteer=streefwaarde").statusCode(400);
  }

  @Test
  void theTextIsNotPublished() {
    String event =
        Platform.post(Roles.ONDERZOEKER, "observaties", OBSERVATIE)
            .extract()
            .path("gebeurtenissen[0]");
    Platform.untilIn(event);
    String published =
        context
            .await(
                () ->
                    transactions.run(
                        session ->
                            Rows.query(
                                session,
                                Published.class,
                                "select cast(data as text) as data from inbox"
                                    + " where event_id = cast(:event as uuid)",
                                java.util.Map.of("event", event))))
            .getFirst()
            .data();
    assertThat(published).contains("Doorstroom").doesNotContain("warm overdragen");
  }

  @Test
  void aCorrectionChangesTheTextAndTheDay() {
    var made = Platform.post(Roles.ONDERZOEKER, "observaties", OBSERVATIE).extract();
    Platform.post(
            Roles.PROJECTLEIDER,
            "gebeurtenissen/" + made.path("gebeurtenissen[0]") + "/correcties",
            "{\"datum\":\"2023-03-02\",\"nieuweDatum\":\"2023-02-27\","
                + "\"velden\":{\"soort\":\"LES\",\"tekst\":\"beter gezegd\"}}")
        .statusCode(201);
    Platform.get("observaties/" + made.path("aggregaat"))
        .body("soort", equalTo("LES"))
        .body("tekst", equalTo("beter gezegd"))
        .body("datum", equalTo("2023-02-27"))
        .body("versie", equalTo(2));
  }

  @Test
  void everyFaultIsNamedAndOnlyWhoMayRecords() {
    Platform.post(
            Roles.ONDERZOEKER,
            "observaties",
            OBSERVATIE.replace("Doorstroom", "Onzin").replace("\"WERKT\"", "\"MISSCHIEN\""))
        .statusCode(400)
        .body("fouten.veld", containsInAnyOrder("onderwerp", "soort"));
    Platform.post(Roles.JOBCOACH, "observaties", OBSERVATIE).statusCode(403);
    Platform.as(Roles.JOBCOACH).get("/v1/observaties").then().statusCode(403);
    Platform.get("observaties/" + java.util.UUID.randomUUID()).statusCode(404);
  }
}
