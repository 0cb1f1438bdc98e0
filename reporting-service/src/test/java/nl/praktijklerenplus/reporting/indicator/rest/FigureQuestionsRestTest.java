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
import static org.hamcrest.Matchers.not;

/** Which questions are answered, for whom, and how the others are turned down. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class FigureQuestionsRestTest {

  private static final String PROBLEM = "application/problem+json";

  @Test
  void theListTellsWhatEachIndicatorMeansAndWhatIsProposed() {
    Platform.get("indicatoren")
        .statusCode(200)
        .body("indicatoren.findAll { it.status == 'GELDEND' }.id.unique()", hasSize(69))
        .body("indicatoren.find { it.id == 'pauzes' }.soort", equalTo("STROOM"))
        .body("indicatoren.find { it.id == 'pauzes' }.versie", equalTo(1))
        .body(
            "indicatoren.find { it.id == 'pauzes' }.dimensies",
            contains("organisatie", "richting", "werkgever", "reden"))
        .body("indicatoren.find { it.id == 'pauzes' }.bron", containsString("Verwey-Jonker"))
        .body("indicatoren.findAll { it.id == 'studenten-op-stage' }.versie", contains(1, 2))
        .body(
            "indicatoren.findAll { it.id == 'studenten-op-stage' }.status",
            contains("GELDEND", "VOORSTEL"))
        .body(
            "indicatoren.find { it.id == 'studenten-op-stage' }.teltNietAls",
            contains("er loopt geen stage", "de stage is onderbroken"))
        .body("indicatoren.id", not(hasItem(containsString("/"))));
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
    "kandidaten?peildatun=2023-04-07, peildatun",
    "kandidaten?peildatum=, peildatum",
    "kandidaten?peildatum=2023-04-07&peildatum=2023-04-06, peildatum",
    "kandidaten?peildatum=-4000-01-01, peildatum",
    "kandidaten?bekendOp=2023-13-01, bekendOp",
    "aanmeldingen?van=2023-02-30, van",
    "aanmeldingen?tot=morgen, tot",
    "aanmeldingen?peildatum=2023-04-07&tot=2023-04-08, tot",
    "aanmeldingen?peildatum=2023-04-07&van=2023-04-08, van",
    "kandidaten?reeks=jaar, reeks",
    "kandidaten?reeks=dag&van=2000-01-01&tot=2023-04-07, reeks",
    "uitvalpercentage?uitsplitsing=reden, uitsplitsing",
    "werving-tot-leerwerkplek?organisatie=werkdag, organisatie",
    "bezettingsgraad?organisatie=werkdag, organisatie"
  })
  void aQuestionThatCannotBeAnsweredNamesItsParameter(String question, String parameter) {
    Platform.get("indicatoren/" + question)
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:plp:probleem:vraag-onjuist"))
        .body("fouten.veld", contains(parameter));
  }

  @Test
  void anUnknownIndicatorIsNotFoundNorIsAPartOfAnotherFigure() {
    Platform.get("indicatoren/geluk").statusCode(404).contentType(PROBLEM);
    Platform.get("indicatoren/duurzaamheid-3%2Fteller").statusCode(404).contentType(PROBLEM);
  }

  @ParameterizedTest
  @CsvSource({
    "toc?peildatun=2023-04-07, peildatun",
    "toc?vergelijkMet=gisteren, vergelijkMet",
    "toc?peildatum=2023-04-07&vergelijkMet=2023-04-08, vergelijkMet",
    "baancreatie?reeks=eeuw, reeks",
    "trechter?peildatum=morgen, peildatum",
    "trechter?werkgever=sein, werkgever",
    "cohorten?per=week, per",
    "cohorten?reden=PERSOONLIJK, reden"
  })
  void aQuestionForAViewThatCannotBeAnsweredNamesItsParameter(String question, String parameter) {
    Platform.get(question)
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo("urn:plp:probleem:vraag-onjuist"))
        .body("fouten.veld", contains(parameter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicatoren",
        "indicatoren/kandidaten",
        "toc",
        "baancreatie",
        "trechter",
        "cohorten"
      })
  void figuresAreForWhoMaySeeThemOnly(String path) {
    given().get("/v1/" + path).then().statusCode(401).contentType(PROBLEM);
    given()
        .auth()
        .oauth2(Tokens.expired(Roles.PROJECTLEIDER))
        .get("/v1/" + path)
        .then()
        .statusCode(401);
    for (String role : new String[] {Roles.JOBCOACH, Roles.STUDENT, Roles.BEHEERDER}) {
      Platform.as(role).get("/v1/" + path).then().statusCode(403).contentType(PROBLEM);
    }
  }
}
