package nl.praktijklerenplus.reporting.indicator.rest;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What is behind a figure: who counts and by what, and who moved between two days. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ExplainRestTest {

  private final String organisatie = "o-" + UUID.randomUUID();
  private final Map<UUID, Integer> versions = new HashMap<>();
  private Platform platform;

  @BeforeEach
  void othersSpeak() {
    platform = new Platform();
  }

  @AfterEach
  void othersAreSilent() {
    platform.close();
  }

  private UUID says(UUID student, String gebeurtenis, String datum, Map<String, ?> fields) {
    return platform.student(
        student, gebeurtenis, versions.merge(student, 1, Integer::sum), datum, fields);
  }

  private UUID aangemeld(UUID student, String datum) {
    return says(student, "KandidaatAangemeld", datum, Map.of("organisatie", organisatie));
  }

  private UUID ingestroomd(UUID student, String datum) {
    return says(
        student,
        "StudentIngestroomd",
        datum,
        Map.of("organisatie", organisatie, "richting", "GROEN"));
  }

  /** All rows of all pages. */
  private static List<Map<String, ?>> rows(String question) {
    List<Map<String, ?>> rows = new ArrayList<>();
    String next = "/v1/" + question;
    while (next != null) {
      JsonPath page =
          Platform.as(Roles.PROJECTLEIDER)
              .urlEncodingEnabled(false)
              .get(next)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      rows.addAll(page.getList("items"));
      next = page.getString("_links.next.href");
    }
    return rows;
  }

  private List<Map<String, ?>> behind(String figure, String parameters) {
    return rows(
        "indicatoren/%s/%s&organisatie=%s&limiet=500".formatted(figure, parameters, organisatie));
  }

  private static JsonPath only(List<Map<String, ?>> rows, UUID subject) {
    return rows.stream()
        .filter(row -> row.get("onderwerp").equals(subject.toString()))
        .map(ExplainRestTest::json)
        .findFirst()
        .orElseThrow();
  }

  private static JsonPath json(Map<String, ?> row) {
    try {
      return new JsonPath(new ObjectMapper().writeValueAsString(row));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whoCountsIsShownWithTheEventsThatMadeItSoAndWhoDoesNotWithTheReason() {
    UUID in = UUID.randomUUID();
    UUID candidate = UUID.randomUUID();
    UUID first = aangemeld(in, "2022-04-04");
    UUID second = ingestroomd(in, "2022-04-20");
    aangemeld(candidate, "2022-04-05");
    var rows = behind("studenten-actief", "verklaring?peildatum=2022-05-01");
    JsonPath counts = only(rows, in);
    assertThat(counts.getBoolean("telt")).isTrue();
    assertThat(counts.getString("soort")).isEqualTo("STUDENT");
    assertThat(counts.getString("delen[0].deel")).isEqualTo("CIJFER");
    assertThat(counts.getInt("delen[0].aantal")).isOne();
    assertThat(counts.getString("delen[0].geteld[0].richting")).isEqualTo("GROEN");
    assertThat(counts.<String>getList("delen[0].gebeurtenissen.id"))
        .containsExactly(first.toString(), second.toString());
    assertThat(counts.getString("delen[0].gebeurtenissen[1].gebeurtenis"))
        .isEqualTo("StudentIngestroomd");
    assertThat(counts.getString("delen[0].gebeurtenissen[1].bekend"))
        .isEqualTo("2022-04-20T14:00:00Z");
    assertThat(counts.getBoolean("delen[0].gebeurtenissen[1].gecorrigeerd")).isFalse();
    JsonPath not = only(rows, candidate);
    assertThat(not.getBoolean("telt")).isFalse();
    assertThat(not.getString("delen[0].nietOmdat")).isEqualTo("de student is niet actief");
  }

  @Test
  void aCorrectedEventStandsOnItsRightDayAndOnlyOnceThatWasKnown() {
    UUID student = UUID.randomUUID();
    UUID event = aangemeld(student, "2022-04-04");
    says(
        student,
        "GebeurtenisGecorrigeerd",
        "2022-06-01",
        Map.of("gebeurtenis", event, "nieuweDatum", "2022-04-14"));
    JsonPath now = only(behind("aanmeldingen", "verklaring?peildatum=2022-05-01"), student);
    assertThat(now.getString("delen[0].gebeurtenissen[0].datum")).isEqualTo("2022-04-14");
    assertThat(now.getBoolean("delen[0].gebeurtenissen[0].gecorrigeerd")).isTrue();
    JsonPath then =
        only(
            behind("aanmeldingen", "verklaring?peildatum=2022-05-01&bekendOp=2022-05-01"), student);
    assertThat(then.getString("delen[0].gebeurtenissen[0].datum")).isEqualTo("2022-04-04");
    assertThat(then.getBoolean("delen[0].gebeurtenissen[0].gecorrigeerd")).isFalse();
  }

  @Test
  void aDoorlooptijdShowsBeginEndAndDaysAndARatioBothItsParts() {
    UUID student = UUID.randomUUID();
    aangemeld(student, "2022-04-04");
    says(student, "IntakegesprekGevoerd", "2022-04-11", Map.of("advies", "STARTEN"));
    ingestroomd(student, "2022-04-20");
    JsonPath took = only(behind("aanmelding-tot-intake", "verklaring?telt=ja"), student);
    assertThat(took.getString("delen[0].geteld[0].begin")).isEqualTo("2022-04-04");
    assertThat(took.getString("delen[0].geteld[0].einde")).isEqualTo("2022-04-11");
    assertThat(took.getInt("delen[0].geteld[0].dagen")).isEqualTo(7);
    JsonPath share = only(behind("uitvalpercentage", "verklaring?telt=ja"), student);
    assertThat(share.<String>getList("delen.deel")).containsExactly("TELLER", "NOEMER");
    assertThat(share.<Integer>getList("delen.aantal")).containsExactly(0, 1);
    assertThat(share.getString("delen[0].nietOmdat"))
        .isEqualTo("de student is niet uitgevallen, of teruggekeerd");
  }

  @Test
  void pagesGoOnWhereTheOneBeforeStoppedAndHoldEachSubjectOnce() {
    for (int i = 0; i < 5; i++) {
      aangemeld(UUID.randomUUID(), "2022-04-04");
    }
    String counting =
        "indicatoren/aanmeldingen/verklaring?telt=ja&limiet=2&organisatie=" + organisatie;
    assertThat(rows(counting))
        .hasSize(5)
        .extracting(row -> row.get("onderwerp"))
        .doesNotHaveDuplicates();
    assertThat(rows(counting.replace("telt=ja", "telt=nee")))
        .allSatisfy(row -> assertThat(row.get("telt")).isEqualTo(false));
  }

  @Test
  void ofARowOnlyTheFieldsThatAreAskedAreShown() {
    aangemeld(UUID.randomUUID(), "2022-04-04");
    String mine = "&organisatie=" + organisatie;
    Platform.get("indicatoren/aanmeldingen/verklaring?telt=ja&velden=telt,onderwerp" + mine)
        .statusCode(200)
        .body("indicator", equalTo("aanmeldingen"))
        .body("items[0].keySet()", org.hamcrest.Matchers.containsInAnyOrder("onderwerp", "telt"));
    Platform.get(
            "indicatoren/aanmeldingen/verschil?van=2022-04-01&tot=2022-05-01&velden=onderwerp"
                + mine)
        .statusCode(200)
        .body("items[0].keySet()", contains("onderwerp"));
    Platform.get("indicatoren/aanmeldingen/verklaring?velden=naam")
        .statusCode(400)
        .body("fouten.veld", contains("velden"));
  }

  @Test
  void aWrongQuestionNamesAllItsFaultsAndACursorBelongsToItsQuestion() {
    Platform.get(
            "indicatoren/aanmeldingen/verklaring?peildatum=gisteren&telt=soms&reden=x&limiet=0"
                + "&cursor=onzin&sorteer=naam&uitsplitsing=kleur&reeks=jaar&onzin=1")
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "fouten.veld",
            org.hamcrest.Matchers.containsInAnyOrder(
                "peildatum",
                "reeks",
                "uitsplitsing",
                "reden",
                "telt",
                "limiet",
                "cursor",
                "sorteer",
                "onzin"));
    Platform.as(Roles.PROJECTLEIDER)
        .accept("text/csv")
        .get("/v1/indicatoren/aanmeldingen/verklaring?peildatun=1&limiet=5&velden=onderwerp")
        .then()
        .statusCode(400)
        .body(
            "fouten.veld",
            org.hamcrest.Matchers.containsInAnyOrder("peildatun", "limiet", "velden"));
    Platform.get("indicatoren/bestaat-niet/verklaring").statusCode(404);
    aangemeld(UUID.randomUUID(), "2022-04-04");
    aangemeld(UUID.randomUUID(), "2022-04-04");
    String next =
        Platform.get("indicatoren/aanmeldingen/verklaring?limiet=1")
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("_links.next.href");
    Platform.as(Roles.PROJECTLEIDER)
        .urlEncodingEnabled(false)
        .get(next + "&telt=ja")
        .then()
        .statusCode(400)
        .body("fouten.veld", contains("cursor"));
  }

  @Test
  void onlyWhoMaySeePersonsLooksBehindAFigureAndItIsWrittenDown() {
    UUID student = UUID.randomUUID();
    aangemeld(student, "2022-04-04");
    for (String role : List.of(Roles.ONDERZOEKER, Roles.FINANCIER, Roles.BEHEERDER)) {
      Platform.as(role).get("/v1/indicatoren/aanmeldingen/verklaring").then().statusCode(403);
      Platform.as(role)
          .get("/v1/indicatoren/aanmeldingen/verschil?van=2022-01-01&tot=2023-01-01")
          .then()
          .statusCode(403);
    }
    behind("aanmeldingen", "verklaring?telt=ja");
    log(student).body("regels.name", contains("verklaring"));
    behind("aanmeldingen", "verschil?van=2022-01-01&tot=2023-01-01");
    log(student)
        .body("regels.name", hasItem("verschil"))
        .body("regels[0].roles", equalTo(Roles.PROJECTLEIDER));
    csv("indicatoren/aanmeldingen/verklaring?telt=ja&organisatie=" + organisatie).statusCode(200);
    log(student).body("regels.name", hasItem("verklaringAlsTabel"));
  }

  private static ValidatableResponse log(UUID student) {
    return Platform.as(Roles.PRIVACYFUNCTIONARIS)
        .get("/v1/toegangslog?student=" + student)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse csv(String question) {
    return Platform.as(Roles.PROJECTLEIDER).accept("text/csv").get("/v1/" + question).then();
  }

  @Test
  void betweenTwoDaysWhatHappenedStandsApartFromWhatWasLearnedLater() {
    UUID late = UUID.randomUUID();
    UUID gone = UUID.randomUUID();
    UUID stays = UUID.randomUUID();
    UUID lateEvent =
        says(
            late,
            "KandidaatAangemeld",
            "2022-04-04",
            Map.of("organisatie", organisatie, "bekend", "2022-06-10T10:00:00Z"));
    aangemeld(gone, "2022-04-04");
    UUID closed = says(gone, "KandidaatAfgesloten", "2022-07-01", Map.of("reden", "ANDER_AANBOD"));
    aangemeld(stays, "2022-04-04");
    String question = "verschil?van=2022-05-31&tot=2022-07-31";
    Platform.get("indicatoren/kandidaten/" + question + "&organisatie=" + organisatie)
        .statusCode(200)
        .body("van.waarde", equalTo(2))
        .body("van.bekendOp", equalTo("2022-05-31"))
        .body("vanLaterBekend.waarde", equalTo(3))
        .body("vanLaterBekend.bekendOp", nullValue())
        .body("tot.peildatum", equalTo("2022-07-31"))
        .body("tot.waarde", equalTo(2));
    var rows = behind("kandidaten", question);
    assertThat(rows).hasSize(2);
    JsonPath learned = only(rows, late);
    assertThat(learned.<String>getList("verschuivingen.reden")).containsExactly("LATER_BEKEND");
    assertThat(learned.getString("verschuivingen[0].richting")).isEqualTo("ERBIJ");
    assertThat(learned.<String>getList("verschuivingen[0].gebeurtenissen.id"))
        .containsExactly(lateEvent.toString());
    JsonPath left = only(rows, gone);
    assertThat(left.<String>getList("verschuivingen.reden")).containsExactly("SINDSDIEN");
    assertThat(left.getString("verschuivingen[0].richting")).isEqualTo("ERAF");
    assertThat(left.getInt("verschuivingen[0].voor")).isOne();
    assertThat(left.getString("verschuivingen[0].nietOmdat"))
        .isEqualTo("de student is geen kandidaat");
    assertThat(left.<String>getList("verschuivingen[0].gebeurtenissen.id"))
        .containsExactly(closed.toString());
  }

  @Test
  void twoDaysMustBeGivenInOrder() {
    Platform.get("indicatoren/kandidaten/verschil?totBekendOp=x")
        .statusCode(400)
        .body("fouten.veld", contains("van", "tot", "totBekendOp"));
    Platform.get(
            "indicatoren/kandidaten/verschil?van=2022-06-01&tot=2022-05-01&totBekendOp=2022-04-01")
        .statusCode(400)
        .body("fouten.veld", contains("tot", "totBekendOp"));
  }
}
