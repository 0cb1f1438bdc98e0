package nl.praktijklerenplus.reporting.gebeurtenis.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.reporting.Platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class GebeurtenissenRestTest {

  private static OtherService others;

  @BeforeAll
  static void begin() {
    others = new OtherService();
  }

  @AfterAll
  static void end() {
    others.close();
  }

  private static String organisatie() {
    return "org-" + UUID.randomUUID();
  }

  private static RequestSpecification of(String organisatie) {
    // A link is followed as it was given.
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of(Roles.BEGELEIDER, organisatie));
  }

  private static UUID says(UUID student, String gebeurtenis, int versie, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("student", student);
    return others.says("plp.intake", gebeurtenis, student, student, versie, "2022-04-04", all);
  }

  private static UUID kandidaat(UUID student, String organisatie) {
    return says(student, "KandidaatAangemeld", 1, Map.of("organisatie", organisatie));
  }

  /** All that the organisatie may see, by the links from the very beginning. */
  private static List<Map<String, ?>> walk(String organisatie, String question) {
    List<Map<String, ?>> all = new ArrayList<>();
    String next = "/v1/gebeurtenissen" + question;
    for (boolean more = true; more; ) {
      Response answer = of(organisatie).get(next);
      answer.then().statusCode(200).header("Link", startsWith("</v1/gebeurtenissen?"));
      all.addAll(answer.path("items"));
      more = !next.equals(answer.path("_links.next.href"));
      next = answer.path("_links.next.href");
    }
    return all;
  }

  private static List<Object> ids(List<Map<String, ?>> events) {
    return new ArrayList<>(events.stream().map(event -> event.get("id")).toList());
  }

  @Test
  void anOrganisatieReadsFromTheVeryBeginningWhatHappenedToItsOwnPeopleInOrder() {
    String ours = organisatie();
    UUID ourStudent = UUID.randomUUID();
    UUID theirStudent = UUID.randomUUID();
    List<String> expected = new ArrayList<>();
    expected.add(kandidaat(ourStudent, ours).toString());
    kandidaat(theirStudent, organisatie());
    for (int versie = 2; versie < 7; versie++) {
      Map<String, ?> fields = Map.of("instrument", "TEVREDENHEID", "score", versie);
      expected.add(says(ourStudent, "MetingVastgelegd", versie, fields).toString());
      says(theirStudent, "MetingVastgelegd", versie, fields);
    }
    Platform.untilIn(expected.getLast());
    assertThat(ids(walk(ours, "?limiet=2"))).isEqualTo(new ArrayList<Object>(expected));
    assertThat(ids(walk(ours, "?soort=KandidaatAangemeld,StageGestart")))
        .containsExactly(expected.getFirst());
    of(ours)
        .accept("application/cloudevents-batch+json")
        .get("/v1/gebeurtenissen?soort=KandidaatAangemeld")
        .then()
        .statusCode(200)
        .contentType("application/cloudevents-batch+json");
  }

  @Test
  void anEventIsACloudEventAndFieldsThatAreNotForTheReaderAreAbsent() {
    String ours = organisatie();
    UUID student = UUID.randomUUID();
    kandidaat(student, ours);
    UUID gesprek =
        says(
            student,
            "IntakegesprekGevoerd",
            2,
            Map.of("advies", "STARTEN", "hulpvragen", List.of("ZORG"), "leerstijl", "DOEN"));
    Platform.untilIn(gesprek);
    List<Map<String, ?>> found = walk(ours, "?soort=IntakegesprekGevoerd");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst())
        .extracting("specversion", "type", "source", "subject", "datacontenttype", "dataschema")
        .containsExactly(
            "1.0",
            "nl.praktijklerenplus.studenten.intakegesprek-gevoerd.v1",
            "urn:nld:praktijkleren-plus:intake-service",
            student.toString(),
            "application/json",
            "urn:plp:schema:studenten:intakegesprek-gevoerd:v1");
    assertThat(found.getFirst().get("data"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("advies", "STARTEN")
        .doesNotContainKeys("hulpvragen", "leerstijl");
  }

  @Test
  void ofWhoIsForgottenTombstonesAreLeft() {
    String ours = organisatie();
    UUID student = UUID.randomUUID();
    kandidaat(student, ours);
    UUID forgotten = says(student, "StudentVergeten", 2, Map.of("grond", "VERZOEK"));
    Platform.untilIn(forgotten);
    of(ours)
        .get("/v1/gebeurtenissen?wacht=10")
        .then()
        .statusCode(200)
        .body("items.gebeurtenis", contains("KandidaatAangemeld", "StudentVergeten"))
        .body("items[0].subject", equalTo(student.toString()))
        .body("items[0].data", nullValue())
        .body("items[1].data.grond", equalTo("VERZOEK"));
  }

  @Test
  void whoWaitsIsAnsweredWhenSomethingHappensAndOtherwiseAfterAWhile() {
    String ours = organisatie();
    String end = of(ours).get("/v1/gebeurtenissen?wacht=1").path("_links.next.href");
    CompletableFuture<Response> waiting =
        CompletableFuture.supplyAsync(() -> of(ours).get(end.replace("wacht=1", "wacht=30")));
    UUID student = UUID.randomUUID();
    UUID event = kandidaat(student, ours);
    waiting
        .join()
        .then()
        .statusCode(200)
        .body("items.id", contains(event.toString()))
        .time(org.hamcrest.Matchers.lessThan(20_000L));
    String next = waiting.join().path("_links.next.href");
    of(ours).get(next.replace("wacht=30", "wacht=1")).then().statusCode(200).body("items", empty());
  }

  @Test
  void aPlaceCannotBeMadeAndIsNotAnothers() {
    String next = of(organisatie()).get("/v1/gebeurtenissen").path("_links.next.href");
    of(organisatie()).get(next).then().statusCode(400).body("fouten.veld", contains("na"));
    of(organisatie())
        .get("/v1/gebeurtenissen?na=iets&limiet=0&wacht=90&onbekend=1")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("fouten", hasSize(4));
  }

  @Test
  void whoReadsIsInTheAccessLog() {
    String ours = organisatie();
    UUID student = UUID.randomUUID();
    Platform.untilIn(kandidaat(student, ours));
    assertThat(walk(ours, "")).hasSize(1);
    Platform.as(Roles.PRIVACYFUNCTIONARIS)
        .get("/v1/toegangslog?student=" + student)
        .then()
        .statusCode(200)
        .body("regels", hasSize(1))
        .body("regels[0].name", equalTo("gebeurtenissen"));
  }

  @Test
  void onlyWhoMaySeeWerkgeversHearsOfThem() {
    UUID werkgever = UUID.randomUUID();
    UUID event =
        others.says(
            "plp.placement",
            "WerkgeverGeworven",
            werkgever,
            werkgever,
            1,
            "2022-04-04",
            Map.of("werkgever", werkgever, "code", "W" + werkgever));
    Platform.untilIn(event);
    String ours = organisatie();
    assertThat(ids(walk(ours, "?soort=WerkgeverGeworven"))).isEmpty();
    given()
        .auth()
        .oauth2(Tokens.of(Roles.JOBCOACH, ours))
        .get("/v1/gebeurtenissen?soort=WerkgeverGeworven&wacht=10&limiet=500")
        .then()
        .statusCode(200)
        .body("items.type[0]", equalTo("nl.praktijklerenplus.werkgevers.werkgever-geworven.v1"));
    given()
        .auth()
        .oauth2(Tokens.of(Roles.ONDERZOEKER))
        .get("/v1/gebeurtenissen")
        .then()
        .statusCode(403);
  }
}
