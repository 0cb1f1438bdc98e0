package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Published;
import nl.praktijklerenplus.platform.testkit.Sql;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static nl.praktijklerenplus.intake.aanmelding.messaging.Organisation.body;
import static nl.praktijklerenplus.intake.aanmelding.messaging.Organisation.headers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** What organisations ask over Kafka: each request its one answer, whatever it is. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class AanmeldingenTest {

  private static final String ANSWERS =
      "select e.payload || jsonb_build_object('gebeurtenis', e.type) from event e"
          + " where e.category = 'aanmeldingen' and e.payload ->> 'organisatie' = ?"
          + " and cast(e.payload ->> 'plaats' as bigint) = ?";

  /** Of the requests that are in good form. */
  private static final String DAY = "2022-04-04";

  private final UUID id = UUID.randomUUID();
  private final String person = "P-" + UUID.randomUUID();

  @Inject DataSource database;

  private Organisation werkdag;
  private Organisation permens;

  @BeforeEach
  void begin() {
    werkdag = new Organisation("werkdag");
    permens = new Organisation("permens");
  }

  @AfterEach
  void end() {
    werkdag.close();
    permens.close();
  }

  @Test
  void whoIsAskedForIsAKandidaatOfTheSenderAndTheAnswerSaysWho() {
    JsonPath answer = answer("werkdag", werkdag.asks(id, person));
    assertThat(answer.getString("gebeurtenis")).isEqualTo("AanmeldingAanvaard");
    assertThat(answer.getString("verzoek")).isEqualTo(id.toString());
    get(answer.getString("student")).body("toestand", equalTo("KANDIDAAT"));
    get(answer.getString("student")).body("organisatie", equalTo("werkdag"));
    UUID aanmelding = UUID.fromString(answer.getString("aanmelding"));
    assertThat(Published.of("plp.intake", aanmelding, 1)).hasSize(1);
  }

  @Test
  void theSameRequestIsAnsweredOnceHoweverOftenItComes() {
    JsonPath answer = answer("werkdag", werkdag.asks(id, person));
    List<Long> again = Stream.of(1, 2, 3).map(_ -> werkdag.asks(id, person)).toList();
    String student = answer.getString("student");
    close(student, DAY);
    again = Stream.concat(again.stream(), Stream.of(werkdag.asks(id, person))).toList();
    answer("werkdag", werkdag.asks(UUID.randomUUID(), person + "-later"));
    assertThat(again).allSatisfy(place -> assertThat(answers("werkdag", place)).isEmpty());
    get(student).body("toestand", equalTo("AFGESLOTEN"));
  }

  @Test
  void anArchiveThatLostItsLinesDoesNotAnswerAgain() {
    String student = answer("werkdag", werkdag.asks(id, person)).getString("student");
    close(student, DAY);
    Sql.column(database, "delete from inbox where topic = 'plp.aanmeldingen.werkdag' returning 1");
    werkdag.asks(id, person);
    answer("werkdag", werkdag.asks(UUID.randomUUID(), person + "-later"));
    assertThat(
            Sql.column(
                database,
                "select 1 from event where category = 'aanmeldingen' and payload ->> 'verzoek' = ?",
                id.toString()))
        .hasSize(1);
    get(student).body("toestand", equalTo("AFGESLOTEN"));
  }

  @Test
  void whoIsKnownIsRefusedAndWhoWasClosedIsOpenedAgain() {
    String student = answer("werkdag", werkdag.asks(id, person)).getString("student");
    JsonPath second = answer("werkdag", werkdag.asks(UUID.randomUUID(), person));
    assertThat(second.getString("gebeurtenis")).isEqualTo("AanmeldingGeweigerd");
    assertThat(second.getString("grond")).isEqualTo("AL_BEKEND");
    close(student, "2022-04-10");
    long early = werkdag.asks(UUID.randomUUID(), person);
    assertThat(answer("werkdag", early).getString("grond")).isEqualTo("ONMOGELIJKE_DATUM");
    JsonPath third =
        answer("werkdag", werkdag.sends(headers(next()), body(person, "werkdag", "2022-04-11")));
    assertThat(third.getString("student")).isEqualTo(student);
  }

  @Test
  void nobodySpeaksForAnotherAndOneCodeOfTwoIsTwoPeople() {
    long forged = permens.sends(headers(id), body(person, "werkdag", "2022-04-04"));
    assertThat(answer("permens", forged).getString("grond")).isEqualTo("ANDERE_ORGANISATIE");
    String theirs = answer("permens", permens.asks(UUID.randomUUID(), person)).getString("student");
    String ours = answer("werkdag", werkdag.asks(id, person)).getString("student");
    assertThat(theirs).isNotEqualTo(ours);
  }

  @Test
  void whateverIsSentGetsItsReasonAndStopsNothing() {
    var places =
        Map.ofEntries(
            Map.entry(werkdag.sends(headers(id), "x".repeat(9000)), "TE_GROOT"),
            Map.entry(werkdag.sends(headers(next()), "geen json"), "ONLEESBAAR"),
            Map.entry(werkdag.sends(headers(next()), (String) null), "ONLEESBAAR"),
            Map.entry(werkdag.sends(headers(next()), new byte[] {-1, -2, 0, 7}), "ONLEESBAAR"),
            Map.entry(werkdag.sends(headers(next()), "{\"code\":1,\"code\":2}"), "ONLEESBAAR"),
            Map.entry(werkdag.sends(headers(next()), "[".repeat(2000)), "ONLEESBAAR"),
            Map.entry(werkdag.sends(Map.of(), good()), "GEEN_GEBEURTENIS"),
            Map.entry(werkdag.sends(without("ce_type"), good()), "GEEN_GEBEURTENIS"),
            Map.entry(werkdag.sends(without("ce_id"), good()), "GEEN_GEBEURTENIS"),
            Map.entry(werkdag.sends(headers(next()), "[]"), "ONGELDIG"),
            Map.entry(werkdag.sends(headers(next()), good().replace("P-", "\\u0000")), "ONGELDIG"),
            Map.entry(werkdag.sends(headers(next()), on(tomorrow())), "ONMOGELIJKE_DATUM"),
            Map.entry(werkdag.sends(headers(next()), on("1999-01-01")), "ONBEKENDE_ORGANISATIE"));
    places.forEach(
        (place, grond) ->
            assertThat(answer("werkdag", place).getString("grond")).as(grond).isEqualTo(grond));
    assertThat(answer("werkdag", werkdag.asks(next(), person)).getString("student")).isNotNull();
  }

  @Test
  void everyWrongFieldIsNamedAndNothingOfItIsRepeated() {
    long place =
        werkdag.sends(
            headers(id),
            """
            {"code":"Jan Jansen","organisatie":"werkdag","doorverwijzer":"KANARIE","datum":"gisteren",
             "naam":"KANARIE"}
            """);
    JsonPath answer = answer("werkdag", place);
    assertThat(answer.getList("velden"))
        .containsExactly("CODE", "DOORVERWIJZER", "DOELGROEP", "DATUM", "ONBEKEND_VELD");
    assertThat(answer.prettify()).doesNotContain("KANARIE").doesNotContain("Jansen");
  }

  /** With it somebody who was forgotten could be found again. */
  @Test
  void theCodeIsKeptNowhere() {
    answer("werkdag", werkdag.asks(id, person));
    for (String table : List.of("inbox", "event", "outbox", "student", "parked")) {
      assertThat(
              Sql.column(
                  database,
                  "select 1 from " + table + " t where cast(to_jsonb(t) as text) like ?",
                  "%" + person + "%"))
          .as(table)
          .isEmpty();
    }
  }

  private static UUID next() {
    return UUID.randomUUID();
  }

  private String good() {
    return body(person, "werkdag", "2022-04-04");
  }

  private String on(String datum) {
    return body("P-" + next(), "werkdag", datum);
  }

  private static String tomorrow() {
    return LocalDate.now().plusDays(2).toString();
  }

  private static Map<String, String> without(String header) {
    Map<String, String> headers = headers(next());
    headers.remove(header);
    return headers;
  }

  private JsonPath answer(String organisatie, long place) {
    await().untilAsserted(() -> assertThat(answers(organisatie, place)).hasSize(1));
    return new JsonPath(answers(organisatie, place).getFirst());
  }

  private List<String> answers(String organisatie, long place) {
    return Sql.column(database, ANSWERS, organisatie, place);
  }

  private static void close(String student, String datum) {
    given()
        .auth()
        .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
        .contentType("application/json")
        .body("{\"datum\":\"%s\",\"reden\":\"TERUGGETROKKEN\"}".formatted(datum))
        .post("/v1/studenten/" + student + "/afsluiting")
        .then()
        .statusCode(201);
  }

  private static io.restassured.response.ValidatableResponse get(String student) {
    return given()
        .auth()
        .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
        .get("/v1/studenten/" + student)
        .then()
        .statusCode(200);
  }
}
