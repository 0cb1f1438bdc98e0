package nl.praktijklerenplus.reporting.agenda.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.reporting.Platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class AgendaRestTest {

  private static final LocalDate TODAY = LocalDate.now(DateRules.ZONE);

  private static Platform platform;

  @BeforeAll
  static void begin() {
    platform = new Platform();
  }

  @AfterAll
  static void end() {
    platform.close();
  }

  private static ValidatableResponse agenda(String query) {
    return Platform.get("agenda?" + query).statusCode(200);
  }

  private static UUID wachtend(String organisatie, LocalDate herbeoordelenOp) {
    UUID student = UUID.randomUUID();
    platform.student(
        student, "KandidaatAangemeld", 1, "2022-04-01", Map.of("organisatie", organisatie));
    platform.student(
        student,
        "IntakegesprekGevoerd",
        2,
        "2022-04-10",
        Map.of("advies", "WACHTEN", "herbeoordelenOp", herbeoordelenOp.toString()));
    return student;
  }

  private static String erkend(String code, LocalDate geldigTot) {
    UUID werkgever = UUID.randomUUID();
    platform.placement(
        "LeerbedrijfErkend",
        werkgever,
        "2022-01-01",
        Map.of("werkgever", werkgever, "werkgeverCode", code, "geldigTot", geldigTot.toString()));
    return werkgever.toString();
  }

  @Test
  void whatIsDueShowsOnItsDayAndIsLateAfterIt() {
    UUID late = wachtend("zorgbalans", TODAY.minusDays(1));
    UUID now = wachtend("zorgbalans", TODAY);
    UUID soon = wachtend("zorgbalans", TODAY.plusDays(7));
    String here = "organisatie=zorgbalans&soort=HERBEOORDELING";
    agenda(here)
        .body("items.student", contains(late.toString(), now.toString()))
        .body("items.teLaat", contains(true, false));
    agenda(here + "&tot=" + TODAY.plusDays(7))
        .body("items.student", contains(late.toString(), now.toString(), soon.toString()));
    agenda(here + "&sorteer=-datum&student=" + late).body("items", hasSize(1));
  }

  @Test
  void itFollowsWhatHappensAndWhatIsCorrected() {
    UUID student = wachtend("werkdag", TODAY.minusDays(10));
    agenda("student=" + student)
        .body("items.soort", contains("HERBEOORDELING"))
        .body("items[0].datum", equalTo(TODAY.minusDays(10).toString()))
        .body("items[0].organisatie", equalTo("werkdag"));
    platform.student(
        student, "KandidaatAfgesloten", 3, "2022-05-01", Map.of("reden", "ANDER_AANBOD"));
    agenda("student=" + student).body("items", empty());
  }

  @Test
  void aRecognitionShowsNinetyDaysBeforeItEnds() {
    String ends = erkend("eindigt", TODAY.plusDays(90));
    String later = erkend("later", TODAY.plusDays(91));
    agenda("soort=LEERBEDRIJFERKENNING&limiet=500")
        .body("items.werkgever", hasItem(ends))
        .body("items.werkgever", not(hasItem(later)));
    agenda("werkgever=" + ends)
        .body("items[0].werkgeverCode", equalTo("eindigt"))
        .body("items[0].teLaat", equalTo(false))
        .body("items[0].student", nullValue());
  }

  @Test
  void eachSeesTheOwnPeopleAndAJobcoachAllWerkgevers() {
    UUID theirs = wachtend("dock-haarlem", TODAY);
    String werkgever = erkend("iedereen", TODAY);
    for (String role : List.of(Roles.BEGELEIDER, Roles.JOBCOACH)) {
      String all = "/v1/agenda?limiet=500";
      as(role, "dock-haarlem").get(all).then().body("items.student", hasItem(theirs.toString()));
      as(role, "permens").get(all).then().body("items.student", not(hasItem(theirs.toString())));
    }
    as(Roles.JOBCOACH, "permens")
        .get("/v1/agenda?werkgever=" + werkgever)
        .then()
        .body("items.werkgever", contains(werkgever));
    as(Roles.BEGELEIDER, "permens")
        .get("/v1/agenda?werkgever=" + werkgever)
        .then()
        .body("items", empty());
    as(Roles.FINANCIER, "permens").get("/v1/agenda").then().statusCode(403);
  }

  private static RequestSpecification as(String role, String organisatie) {
    return given().auth().oauth2(Tokens.of(role, organisatie));
  }

  @Test
  void computedAnewItIsTheSame() {
    wachtend("spaarne-werkt", TODAY.minusDays(3));
    erkend("opnieuw", TODAY.plusDays(3));
    String question = "limiet=500&tot=" + TODAY.plusDays(30);
    List<Map<String, Object>> before = agenda(question).extract().path("items");
    assertThat(before).isNotEmpty();
    Platform.post(Roles.PROJECTLEIDER, "agenda/opbouw", "").statusCode(403);
    Platform.post(Roles.BEHEERDER, "agenda/opbouw", "").statusCode(200);
    List<Map<String, Object>> after = agenda(question).extract().path("items");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void everyFaultIsNamed() {
    Platform.get("agenda?tot=straks&soort=IETS&student=x&teLaat=ja&sorteer=soort")
        .statusCode(400)
        .body("fouten.veld", containsInAnyOrder("tot", "soort", "student", "teLaat", "sorteer"));
  }
}
