package nl.praktijklerenplus.platform.conformance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

/** The reference data as every service gives them. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class ReferenceTest {

  private static RequestSpecification anyone() {
    return given().auth().oauth2(Tokens.of("student"));
  }

  private static ValidatableResponse seen(String path) {
    return anyone().get("/v1/referentie" + path).then();
  }

  @Test
  void theListsNameTheirVersionAndSource() {
    seen("")
        .statusCode(200)
        .body("versie", equalTo("2015-1"))
        .body("uitgaven[0].bron", org.hamcrest.Matchers.containsString("Verwey-Jonker"))
        .body("lijsten.lijst", hasItems("kwalificatie", "richting", "werkproces", "organisatie"))
        .body("lijsten.find { it.lijst == 'branche' }.open", equalTo(true))
        .body("lijsten._links.self.href", hasItem("/v1/referentie/partner"));
  }

  @Test
  void aListIsOfADay() {
    seen("/kwalificatie?op=2022-04-25")
        .statusCode(200)
        .body("items.code", hasItems("25251", "25252", "25254", "25258", "sociaal-werk"))
        .body("op", equalTo("2022-04-25"));
    seen("/kwalificatie?op=2014-12-31").statusCode(200).body("items.size()", equalTo(0));
    seen("/kwalificatie").statusCode(200).body("items.code", hasItem("25251"));
  }

  @Test
  void whatBelongsToAnotherCodeIsFoundByIt() {
    seen("/richting?onder=25258").statusCode(200).body("items.code", contains("GROEN"));
    seen("/werkproces?onder=25258").statusCode(200).body("items.size()", equalTo(6));
  }

  @Test
  void whatTheReaderHasNeedNotBeSentAgain() {
    String tag = seen("/fase?op=2022-04-25").statusCode(200).extract().header("ETag");
    anyone()
        .header("If-None-Match", tag)
        .get("/v1/referentie/fase?op=2022-04-25")
        .then()
        .statusCode(304)
        .header("Cache-Control", equalTo("private, max-age=300"));
    anyone()
        .header("If-None-Match", tag)
        .get("/v1/referentie/fase?op=2014-04-25")
        .then()
        .statusCode(200);
  }

  @Test
  void whatIsNotThereOrNotADayIsAProblem() {
    seen("/onzin").statusCode(404).contentType("application/problem+json");
    seen("/fase?op=gisteren")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("fouten[0].veld", equalTo("op"));
    given().get("/v1/referentie").then().statusCode(401);
  }
}
