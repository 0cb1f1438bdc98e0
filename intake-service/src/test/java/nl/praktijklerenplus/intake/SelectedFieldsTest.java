package nl.praktijklerenplus.intake;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Batch;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static nl.praktijklerenplus.intake.Portal.STUDENTEN;
import static nl.praktijklerenplus.intake.Portal.as;
import static nl.praktijklerenplus.intake.Portal.kandidaat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

/** Of a list only the fields that somebody asks for. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class SelectedFieldsTest {

  @Test
  void onlyWhatIsAskedIsShownAndWhoLookedIsStillWrittenDown() {
    String student = kandidaat().replaceFirst(".*/", "");
    as(Roles.PRAKTIJKOPLEIDER)
        .get(STUDENTEN + "?velden=toestand,organisatie&zoek=" + student)
        .then()
        .statusCode(200)
        .body("items[0].toestand", equalTo("KANDIDAAT"))
        .body("items[0].size()", equalTo(2));
    as(Roles.PRIVACYFUNCTIONARIS)
        .get("/v1/toegangslog?student=" + student)
        .then()
        .body("regels.name", hasItem("studenten"));
    as(Roles.PRAKTIJKOPLEIDER)
        .get(STUDENTEN + "?velden=toestand&limiet=1")
        .then()
        .body("_links.next.href", containsString("velden=toestand"));
  }

  @Test
  void aTableHasTheColumnsThatAreAskedInTheirOrder() {
    kandidaat();
    given()
        .auth()
        .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
        .accept("text/csv")
        .get(STUDENTEN + "?velden=toestand,student")
        .then()
        .statusCode(200)
        .body(containsString("toestand"))
        .body(org.hamcrest.Matchers.not(containsString("organisatie")));
  }

  @Test
  void aFieldThatIsNotThereIsNamedWithThoseThatAre() {
    as(Roles.PRAKTIJKOPLEIDER)
        .get(STUDENTEN + "?velden=naam," + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("fouten.veld", everyItem(equalTo("velden")))
        .body("fouten[0].melding", startsWith("moeten van deze zijn"));
  }

  @Test
  void whatIsNeitherYesNorNoIsNotTakenForNo() {
    Batch.of(Tokens.of(Roles.BEHEERDER), "?proef=ja", "")
        .statusCode(400)
        .body("fouten.veld", hasItem("proef"));
  }
}
