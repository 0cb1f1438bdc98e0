package nl.praktijklerenplus.placement;

import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Published;
import nl.praktijklerenplus.platform.testkit.Sql;

import static nl.praktijklerenplus.placement.Portal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** GebeurtenisCorrigeren on every kind of aggregate of this service. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class CorrectiesRestTest {

  private static final String ONMOGELIJK = "correctie-maakt-later-onmogelijk";

  private static Intake intake;

  @Inject DataSource database;

  @BeforeAll
  static void intakeSpeaks() {
    intake = new Intake();
  }

  @AfterAll
  static void intakeIsSilent() {
    intake.close();
  }

  private static void refused(ValidatableResponse answer, int status, String problem) {
    answer.statusCode(status).body("type", equalTo("urn:plp:probleem:" + problem));
  }

  private static void changed(ValidatableResponse answer) {
    answer.statusCode(201).body("gebeurtenissen", hasSize(1));
  }

  @Test
  void ofAWerkgeverItsRulesHoldAgain() {
    UUID werkgever = UUID.randomUUID();
    String geworven = eventOf(werkgever, "/v1/werkgevers", "werkgever", werven());
    String path = "/v1/werkgevers/" + werkgever;
    String erkend =
        event(path + "/erkenningen", "{\"datum\":\"2022-05-01\",\"leerbedrijfId\":\"123456789\"}");
    changed(correct(erkend, "\"velden\":{\"leerbedrijfId\":\"987654321\"}"));
    refused(
        correct(erkend, "\"velden\":{\"leerbedrijfId\":\"12\"}"), 400, "leerbedrijf-id-ongeldig");
    refused(correct(erkend, "\"nieuweDatum\":\"2022-03-31\""), 409, "datum-voor-eerste-dag");
    refused(correct(geworven, "\"nieuweDatum\":\"2022-05-02\""), 409, "eerste-dag-na-waarneming");
    refused(correct(geworven, "\"velden\":{\"code\":\"w9\"}"), 409, "veld-niet-corrigeerbaar");
    changed(
        correct(
            geworven, "\"nieuweDatum\":\"2022-03-01\",\"velden\":{\"kanaal\":\"VOORLICHTING\"}"));
    changed(correct(erkend, "\"nieuweDatum\":\"2022-03-31\""));
  }

  @Test
  void theCodesAreJudgedOnTheDayThatTheFactWillHave() {
    String aangeboden =
        eventOf(UUID.randomUUID(), "/v1/leerwerkplekken", "leerwerkplek", aanbieden(werkgever()));
    refused(
        correct(aangeboden, "\"nieuweDatum\":\"2014-12-31\",\"velden\":{\"richting\":\"HORECA\"}"),
        400,
        "ongeldige-invoer");
    changed(correct(aangeboden, "\"velden\":{\"richting\":\"HORECA\"}"));
  }

  @Test
  void ofALeerwerkplekItShowsInTheListAndStaysBetweenItsNeighbours() {
    UUID plek = UUID.randomUUID();
    String aangeboden =
        eventOf(plek, "/v1/leerwerkplekken", "leerwerkplek", aanbieden(werkgever()));
    String path = "/v1/leerwerkplekken/" + plek;
    String ingetrokken = event(path + "/intrekking", "{\"datum\":\"2022-06-01\"}");
    changed(
        correct(aangeboden, "\"nieuweDatum\":\"2022-05-01\",\"velden\":{\"richting\":\"HORECA\"}"));
    seen(path)
        .body("richting", equalTo("HORECA"))
        .body("aangebodenOp", equalTo("2022-05-01"))
        .body("toestand", equalTo("INGETROKKEN"));
    refused(
        correct(aangeboden, "\"nieuweDatum\":\"2022-06-02\""), 409, "datum-na-volgende-wijziging");
    refused(
        correct(ingetrokken, "\"nieuweDatum\":\"2022-04-30\""), 409, "datum-voor-vorige-wijziging");
    refused(
        correct(aangeboden, "\"velden\":{\"werkgever\":\"%s\"}".formatted(UUID.randomUUID())),
        409,
        "veld-niet-corrigeerbaar");
    refused(correct(aangeboden, "\"velden\":{\"richting\":\"NERGENS\"}"), 400, "ongeldige-invoer");
  }

  @Test
  void ofAWisselBothEventsMoveAndTheLastCorrectionWins() {
    UUID student = intake.actieveStudent();
    UUID old = stage(student, leerwerkplek());
    UUID next = UUID.randomUUID();
    String einde = event("/v1/stages/" + old + "/wissel", wisselen(next, leerwerkplek()));
    correct(einde, "\"nieuweDatum\":\"2022-06-10\",\"velden\":{\"urenPerWeek\":24}")
        .statusCode(201)
        .body("gebeurtenissen", hasSize(2));
    correct(begin(next), "\"nieuweDatum\":\"2022-06-05\"")
        .statusCode(201)
        .body("gebeurtenissen", hasSize(2));
    seen("/v1/stages/" + old).body("geeindigdOp", equalTo("2022-06-05"));
    seen("/v1/stages/" + next).body("begonnenOp", equalTo("2022-06-05"));
    assertThat(Published.of("plp.placement", student, 7))
        .filteredOn(one -> one.gebeurtenis().equals("GebeurtenisGecorrigeerd"))
        .extracting(one -> one.data().getString("nieuweDatum"))
        .containsExactly("2022-06-10", "2022-06-10", "2022-06-05", "2022-06-05");
    correct(einde, "\"nieuweDatum\":\"2022-06-05\",\"velden\":{\"urenPerWeek\":24}")
        .statusCode(201)
        .body("gebeurtenissen", empty());
    refused(correct(einde, "\"nieuweDatum\":\"2022-05-01\""), 409, "datum-voor-vorige-wijziging");
    seen("/v1/stages/" + next).body("begonnenOp", equalTo("2022-06-05"));
  }

  @Test
  void ofAWisselThatCannotMoveInOneStreamNothingMoves() {
    UUID old = stage(intake.actieveStudent(), leerwerkplek());
    UUID next = UUID.randomUUID();
    String einde = event("/v1/stages/" + old + "/wissel", wisselen(next, leerwerkplek()));
    post("/v1/stages/" + next + "/beeindiging", "{\"datum\":\"2022-07-01\",\"reden\":\"STUDENT\"}")
        .statusCode(201);
    refused(correct(einde, "\"nieuweDatum\":\"2022-07-02\""), 409, "datum-na-volgende-wijziging");
    seen("/v1/stages/" + old).body("geeindigdOp", equalTo("2022-06-01")).body("versie", equalTo(2));
  }

  @Test
  void ofAnEndedStageItIsAllowedAndBindsNoLaterCommand() {
    UUID stage = stage(intake.actieveStudent(), leerwerkplek());
    String path = "/v1/stages/" + stage;
    String einde = event(path + "/beeindiging", "{\"datum\":\"2022-07-01\",\"reden\":\"STUDENT\"}");
    changed(correct(einde, "\"velden\":{\"reden\":\"WERKGEVER\"}"));
    changed(correct(einde, "\"velden\":{\"reden\":\"STUDENT\"}"));
    String correctie =
        correct(einde, "\"nieuweDatum\":\"2022-06-01\"").extract().path("gebeurtenissen[0]");
    seen(path).body("geeindigdOp", equalTo("2022-06-01"));
    refused(
        correct(correctie, "\"nieuweDatum\":\"2022-06-02\""),
        409,
        "gebeurtenis-niet-corrigeerbaar");
    refused(
        correct(begin(stage), "\"velden\":{\"urenPerWeek\":61}"), 400, "uren-per-week-ongeldig");
  }

  @Test
  void ofAKnelpuntTheSolutionStaysPossible() {
    UUID stage = stage(intake.actieveStudent(), leerwerkplek());
    String knelpunten = "/v1/stages/" + stage + "/knelpunten";
    UUID knelpunt = UUID.randomUUID();
    String gemeld =
        event(
            knelpunten,
            "{\"datum\":\"2022-06-01\",\"knelpunt\":\"%s\",\"soort\":\"WERK\"}"
                .formatted(knelpunt));
    event(
        knelpunten + "/" + knelpunt + "/oplossing",
        "{\"datum\":\"2022-05-20\",\"door\":\"SAMEN\"}");
    changed(correct(gemeld, "\"nieuweDatum\":\"2022-06-09\",\"velden\":{\"soort\":\"SOCIAAL\"}"));
    refused(
        correct(gemeld, "\"velden\":{\"knelpunt\":\"%s\"}".formatted(UUID.randomUUID())),
        409,
        "veld-niet-corrigeerbaar");
  }

  @Test
  void ofADienstverbandItMayNotPutANazorgcontactOutOfTheThreeYears() {
    UUID student = intake.actieveStudent();
    UUID dienstverband = UUID.randomUUID();
    String gestart =
        eventOf(
            dienstverband,
            "/v1/dienstverbanden",
            "dienstverband",
            "{\"datum\":\"2022-06-02\",\"student\":\"%s\",\"werkgever\":\"%s\",\"soort\":\"BETAALD\",\"urenPerWeek\":24}"
                .formatted(student, werkgever()));
    event(
        "/v1/studenten/" + student + "/nazorgcontacten",
        "{\"datum\":\"2025-06-01\",\"door\":\"JOBCOACH\"}");
    String correctie = "\"datum\":\"2025-07-01\",\"nieuweDatum\":\"%s\"}";
    String path = "/v1/gebeurtenissen/" + gestart + "/correcties";
    ValidatableResponse answer = post(path, "{" + correctie.formatted("2022-06-01"));
    refused(answer, 409, ONMOGELIJK);
    answer
        .body("detail", containsString("NazorgcontactGevoerd"))
        .body("detail", containsString("drie jaar"));
    post(path, "{" + correctie.formatted("2022-06-03")).statusCode(201);
    seen("/v1/dienstverbanden/" + dienstverband).body("begonnenOp", equalTo("2022-06-03"));
  }

  @Test
  void ofABijeenkomstAndASamenwerkingTheFieldsMayChange() {
    String gehouden =
        event(
            "/v1/voorlichtingsbijeenkomsten",
            "{\"datum\":\"2022-05-01\",\"doelgroepen\":[\"OUDERS\"],\"aanwezigen\":4}");
    changed(correct(gehouden, "\"nieuweDatum\":\"2022-04-30\",\"velden\":{\"aanwezigen\":null}"));
    refused(correct(gehouden, "\"velden\":{\"doelgroepen\":[]}"), 400, "doelgroep-ontbreekt");
    String afgesproken =
        event(
            "/v1/samenwerkingsafspraken",
            "{\"datum\":\"2022-05-01\",\"partner\":\"ribw\",\"onderwerp\":\"plekken\"}");
    changed(correct(afgesproken, "\"velden\":{\"partner\":\"sein\"}"));
    refused(correct(afgesproken, "\"velden\":{\"partner\":\"niemand\"}"), 400, "ongeldige-invoer");
  }

  @Test
  void whatIsUnknownIsNotFoundAndAFutureDayIsNoDay() {
    refused(
        correct(UUID.randomUUID().toString(), "\"nieuweDatum\":\"2022-05-01\""),
        404,
        "gebeurtenis-onbekend");
    UUID stage = stage(intake.actieveStudent(), leerwerkplek());
    refused(correct(begin(stage), "\"nieuweDatum\":\"2999-05-01\""), 400, "datum-in-toekomst");
    refused(correct(begin(stage), "\"velden\":{\"onzin\":1}"), 400, "ongeldige-invoer");
  }

  /** Makes something under an identity of our own; the event that it recorded. */
  private static String eventOf(UUID id, String path, String field, String body) {
    return event(path, "{\"%s\":\"%s\",".formatted(field, id) + body.strip().substring(1));
  }

  private String begin(UUID stream) {
    return Sql.column(
            database, "select event_id from event where stream = ? and version = 1", stream)
        .getFirst();
  }
}
