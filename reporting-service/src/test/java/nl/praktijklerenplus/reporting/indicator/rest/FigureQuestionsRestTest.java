package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.time.ZoneId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.reporting.Platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Which questions are answered, for whom, and how the others are turned down. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class FigureQuestionsRestTest {

  private static final String PROBLEM = "application/problem+json";

  @Test
  void theListTellsWhatEachIndicatorMeansAndWhatComesLater() {
    Platform.get("indicatoren")
        .statusCode(200)
        .body("indicatoren", hasSize(45))
        .body("indicatoren.find { it.id == 'pauzes' }.soort", equalTo("STROOM"))
        .body("indicatoren.find { it.id == 'pauzes' }.versie", equalTo(1))
        .body(
            "indicatoren.find { it.id == 'pauzes' }.dimensies",
            contains("organisatie", "richting", "werkgever", "reden"))
        .body("indicatoren.find { it.id == 'pauzes' }.bron", containsString("Verwey-Jonker"))
        .body("laterBeschikbaar", hasItem("pauzedagen"));
  }

  @Test
  void withoutADayTheFigureIsOfToday() {
    String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    Platform.get("indicatoren/kandidaten").statusCode(200).body("peildatum", equalTo(today));
  }

  @ParameterizedTest
  @CsvSource({
    "kandidaten?uitsplitsing=reden, uitsplitsing",
    "kandidaten?reden=PERSOONLIJK, reden",
    "voorlichtingsbijeenkomsten?uitsplitsing=organisatie, uitsplitsing",
    "leerwerkplekken-vrij?organisatie=werkdag, organisatie",
    "kandidaten?uitsplitsing=kleur, uitsplitsing",
    "kandidaten?peildatum=7-4-2023, peildatum",
    "kandidaten?peildatum=-4000-01-01, peildatum",
    "kandidaten?bekendOp=2023-13-01, bekendOp",
    "aanmeldingen?van=2023-02-30, van",
    "aanmeldingen?tot=morgen, tot"
  })
  void aQuestionThatCannotBeAnsweredNamesItsParameter(String question, String parameter) {
    Platform.get("indicatoren/" + question)
        .statusCode(400)
        .contentType(PROBLEM)
        .body("fouten.veld", contains(parameter));
  }

  @Test
  void anUnknownIndicatorIsNotFoundAndALaterOneSaysSo() {
    Platform.get("indicatoren/geluk").statusCode(404).contentType(PROBLEM);
    Platform.get("indicatoren/pauzedagen")
        .statusCode(404)
        .contentType(PROBLEM)
        .body("detail", containsString("komt later"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicatoren", "indicatoren/kandidaten", "toc", "baancreatie"})
  void figuresAreForTheProjectleiderOnlyUntilSmallNumbersAreSuppressed(String path) {
    given().get("/v1/" + path).then().statusCode(401).contentType(PROBLEM);
    given()
        .auth()
        .oauth2(Tokens.expired(Roles.PROJECTLEIDER))
        .get("/v1/" + path)
        .then()
        .statusCode(401);
    for (String role : new String[] {Roles.ONDERZOEKER, Roles.FINANCIER, Roles.BEHEERDER}) {
      Platform.as(role).get("/v1/" + path).then().statusCode(403).contentType(PROBLEM);
    }
  }
}
