package nl.praktijklerenplus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Batch;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static nl.praktijklerenplus.intake.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class StudentenListTest {

  private static ValidatableResponse list(String query) {
    return get(STUDENTEN + query).statusCode(200);
  }

  /** Follows the links to the end; the students in the order in which they came. */
  private static List<String> walk(String first) {
    List<String> seen = new ArrayList<>();
    for (String page = first; page != null; ) {
      assertThat(page).startsWith("/v1/");
      var answer = get(page).statusCode(200).extract();
      seen.addAll(answer.<List<String>>path("items.student"));
      page = answer.path("_links.next.href");
    }
    return seen;
  }

  @Test
  void thePagesOfEveryOrderHoldEveryStudentOnce() {
    List<String> made =
        IntStream.range(0, 7)
            .mapToObj(i -> kandidaat("permens", "2022-03-0" + (1 + i / 2)).toString())
            .toList();
    for (String order : List.of("student", "-student", "sinds", "-sinds", "organisatie")) {
      List<String> seen = walk(STUDENTEN + "?organisatie=permens&limiet=2&sorteer=" + order);
      assertThat(seen).as(order).containsAll(made).doesNotHaveDuplicates();
    }
    assertThat(walk(STUDENTEN + "?organisatie=permens&limiet=3&sorteer=-sinds"))
        .isEqualTo(walk(STUDENTEN + "?organisatie=permens&limiet=3&sorteer=sinds").reversed());
  }

  /** More than is read at once. */
  @Test
  void aTableIsTheWholeListInItsOrderHoweverLong() {
    String lines =
        IntStream.range(0, 510)
            .mapToObj(
                i ->
                    """
                    {"sleutel":"%s","commando":"KandidaatAanmelden","student":"%s","datum":"2022-03-01",\
                    "organisatie":"haarlem-effect","doorverwijzer":"BEGELEIDER","doelgroep":"ANDERS"}
                    """
                        .formatted(UUID.randomUUID(), UUID.randomUUID()))
            .collect(Collectors.joining());
    Batch.of(Tokens.of(Roles.PRAKTIJKOPLEIDER), "", lines).statusCode(200);
    String question = STUDENTEN + "?organisatie=haarlem-effect&sorteer=-sinds";
    List<String> table =
        as(Roles.PRAKTIJKOPLEIDER)
            .accept("text/csv")
            .get(question)
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();
    assertThat(table.getFirst())
        .isEqualTo(
            "student,toestand,organisatie,richting,sinds,herbeoordelenOp,verwachteHervatting,versie");
    assertThat(table.stream().skip(1).map(line -> line.split(",")[0]))
        .hasSizeGreaterThan(500)
        .containsExactlyElementsOf(walk(question + "&limiet=500"));
    assertThat(table.getLast()).endsWith(",KANDIDAAT,haarlem-effect,,2022-03-01,,,1");
    as(Roles.PRAKTIJKOPLEIDER)
        .accept("text/csv")
        .get(question + "&limiet=5")
        .then()
        .statusCode(400)
        .body("fouten.veld", contains("limiet"));
  }

  @Test
  void theLastPageHasNoNextOneAlsoWhenItIsFull() {
    UUID one = kandidaat("leger-des-heils", "2022-03-01");
    list("?zoek=" + one + "&limiet=1").body("items.student", contains(one.toString()));
    list("?zoek=" + one + "&limiet=1").body("_links.next", nullValue());
  }

  @Test
  void eachFilterLeavesWhatMatches() {
    UUID gepauzeerd = actief("zorgbalans", "HORECA");
    recorded(
        gepauzeerd,
        "/pauzes",
        "{\"datum\":\"2022-05-02\",\"reden\":\"PERSOONLIJK\",\"verwachteHervatting\":\"2022-06-01\"}");
    UUID wacht = kandidaat("zorgbalans", "2022-04-04");
    intake(wacht, "2022-04-10", "WACHTEN", ",\"herbeoordelenOp\":\"2022-07-01\"");
    String here = "?organisatie=zorgbalans";
    list(here + "&toestand=GEPAUZEERD").body("items.student", contains(gepauzeerd.toString()));
    list(here + "&richting=HORECA").body("items.student", contains(gepauzeerd.toString()));
    list(here + "&verwachteHervattingTot=2022-06-01")
        .body("items.student", contains(gepauzeerd.toString()))
        .body("items[0].verwachteHervatting", equalTo("2022-06-01"));
    list(here + "&verwachteHervattingTot=2022-05-31").body("items.student", empty());
    list(here + "&herbeoordelenOpTot=2022-07-01").body("items.student", contains(wacht.toString()));
    list(here + "&herbeoordelenOpTot=2022-06-30").body("items.student", empty());
    list("?zoek=" + wacht.toString().substring(0, 13))
        .body("items.student", contains(wacht.toString()));
    list("?zoek=geen-uuid").body("items.student", empty());
  }

  private static org.hamcrest.Matcher<java.util.Collection<?>> empty() {
    return org.hamcrest.Matchers.empty();
  }

  @Test
  void aStateThatIsLeftTakesItsDayWithIt() {
    UUID student = actief("spaarne-werkt", "GROEN");
    recorded(
        student,
        "/pauzes",
        "{\"datum\":\"2022-05-02\",\"reden\":\"PERSOONLIJK\",\"verwachteHervatting\":\"2022-06-01\"}");
    recorded(student, "/hervattingen", "{\"datum\":\"2022-05-20\"}");
    get(STUDENTEN + "/" + student)
        .body("toestand", equalTo("ACTIEF"))
        .body("verwachteHervatting", nullValue());
  }

  @Test
  void everyFaultOfTheQuestionIsNamedAtOnce() {
    get(STUDENTEN
            + "?toestand=WEG&herbeoordelenOpTot=morgen&limiet=501&sorteer=naam&naam=x&richting=A&richting=B")
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "fouten.veld",
            containsInAnyOrder(
                "toestand", "herbeoordelenOpTot", "limiet", "sorteer", "naam", "richting"))
        .body(
            "fouten.find { it.veld == 'sorteer' }.melding",
            containsString("student, sinds, organisatie"));
    get(STUDENTEN + "?limiet=0").statusCode(400);
  }

  @Test
  void aCursorIsForOneQuestionAndCannotBeMade() {
    kandidaat("haarlem-effect", "2022-03-01");
    kandidaat("haarlem-effect", "2022-03-02");
    String next =
        list("?organisatie=haarlem-effect&limiet=1&sorteer=sinds")
            .extract()
            .path("_links.next.href");
    assertThat(next).startsWith("/v1/studenten?").contains("cursor=").contains("sorteer=sinds");
    get(next).statusCode(200);
    String cursor = next.replaceAll(".*cursor=([^&]*).*", "$1");
    for (String other :
        List.of(
            next.replace("haarlem-effect", "werkdag"),
            next.replace("sorteer=sinds", "sorteer=-sinds"),
            next.replace("sorteer=sinds", "sorteer=student"),
            next.replace(cursor, cursor.substring(1)),
            next.replace(cursor, cursor.substring(0, cursor.indexOf('.')) + "."),
            next.replace(cursor, "onzin"))) {
      get(other).statusCode(400).body("fouten.veld", contains("cursor"));
    }
    as(Roles.BEGELEIDER, "werkdag").get(next).then().statusCode(400);
  }

  @Test
  void whoBelongsToAnOrganisatieSeesItsOwnPeopleOnly() {
    String theirs = kandidaat("dock-haarlem", "2022-03-01").toString();
    for (String role : List.of(Roles.BEGELEIDER, Roles.JOBCOACH)) {
      as(role, "dock-haarlem").get(STUDENTEN).then().body("items.student", hasItem(theirs));
      as(role, "stichting-ontmoetingen")
          .get(STUDENTEN + "?organisatie=dock-haarlem")
          .then()
          .statusCode(200)
          .body("items", empty());
      as(role, "stichting-ontmoetingen")
          .get(STUDENTEN + "?limiet=500")
          .then()
          .body("items.student", not(hasItem(theirs)));
      as(role, "stichting-ontmoetingen").get(STUDENTEN + "/" + theirs).then().statusCode(404);
      as(role).get(STUDENTEN + "/" + theirs).then().statusCode(404);
    }
  }

  @Test
  void oneStudentHasItsVersionAsETag() {
    String student = STUDENTEN + "/" + actief("werkdag", "GROEN");
    get(student).statusCode(200).header("ETag", "\"3\"").body("versie", equalTo(3));
    as(Roles.PRAKTIJKOPLEIDER).header("If-None-Match", "\"3\"").get(student).then().statusCode(304);
    as(Roles.PRAKTIJKOPLEIDER).header("If-None-Match", "\"2\"").get(student).then().statusCode(200);
  }

  @Test
  void theCaseloadCountsEveryToestandOfAnOrganisatie() {
    kandidaat("stichting-ontmoetingen", "2022-03-01");
    actief("stichting-ontmoetingen", "GROEN");
    String own = "items.find { it.organisatie == 'stichting-ontmoetingen' }.";
    get("/v1/caseload")
        .statusCode(200)
        .body(own + "totaal", equalTo(2))
        .body(own + "aantallen.KANDIDAAT", equalTo(1))
        .body(own + "aantallen.ACTIEF", equalTo(1))
        .body(own + "aantallen.AFGEROND", equalTo(0));
    as(Roles.BEGELEIDER, "stichting-ontmoetingen")
        .get("/v1/caseload")
        .then()
        .body("items.organisatie", contains("stichting-ontmoetingen"));
    as(Roles.FINANCIER).get("/v1/caseload").then().statusCode(403);
  }

  @Test
  void theDocumentNamesWhatMayBeAsked() {
    get("/v1/openapi.json")
        .statusCode(200)
        .body(
            "paths.'/studenten'.get.parameters.name",
            containsInAnyOrder(
                "limiet",
                "cursor",
                "sorteer",
                "velden",
                "na",
                "Wacht-Op-Gebeurtenis",
                "toestand",
                "organisatie",
                "richting",
                "herbeoordelenOpTot",
                "verwachteHervattingTot",
                "zoek"))
        .body("openapi", startsWith("3.1"));
  }
}
