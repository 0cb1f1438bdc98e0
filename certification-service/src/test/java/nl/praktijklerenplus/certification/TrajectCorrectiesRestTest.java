package nl.praktijklerenplus.certification;

import java.util.List;
import java.util.Map;
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

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Published;
import nl.praktijklerenplus.platform.testkit.Sql;

import static nl.praktijklerenplus.certification.Portal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** GebeurtenisCorrigeren on a traject, and what is not kept of who is forgotten. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class TrajectCorrectiesRestTest {

  private static Others others;

  @Inject DataSource database;

  @BeforeAll
  static void othersSpeak() {
    others = new Others();
  }

  @AfterAll
  static void othersAreSilent() {
    others.close();
  }

  private static ValidatableResponse correct(String event, String correction) {
    return post(
        Roles.PRAKTIJKOPLEIDER,
        "/v1/gebeurtenissen/" + event + "/correcties",
        "{\"datum\":\"2022-12-01\",%s}".formatted(correction));
  }

  private static void refused(ValidatableResponse answer, String problem) {
    answer.statusCode(409).body("type", equalTo("urn:plp:probleem:" + problem));
  }

  private static String event(ValidatableResponse answer) {
    return answer.statusCode(201).extract().path("gebeurtenissen[0]");
  }

  @Test
  void itShowsInTheListAndIsPublished() {
    UUID student = others.activeStudent();
    String traject = started(student);
    String oordeel = event(judged(traject, "B1-K1-W1", ""));
    correct(oordeel, "\"velden\":{\"werkproces\":\"B1-K1-W2\",\"oordeel\":\"NOG_NIET\"}")
        .statusCode(201);
    seen(traject).body("behaald", equalTo(0)).body("versie", equalTo(3));
    correct(oordeel, "\"velden\":{\"oordeel\":\"BEHAALD\"}").statusCode(201);
    seen(traject).body("behaald", equalTo(1)).body("versie", equalTo(4));
    correct(oordeel, "\"velden\":{\"oordeel\":\"BEHAALD\"}")
        .statusCode(201)
        .body("gebeurtenissen", empty());
    Published published = Published.of("plp.certification", student, 4).get(2);
    assertThat(published.gebeurtenis()).isEqualTo("GebeurtenisGecorrigeerd");
    assertThat(published.data().getString("velden.werkproces")).isEqualTo("B1-K1-W2");
    assertThat(published.data().getString("kwalificatie")).isEqualTo("25258");
  }

  @Test
  void whatTheErkenningRestsOnCannotBeTakenAway() {
    UUID student = others.activeStudent();
    UUID werkgever = UUID.randomUUID();
    others.stage(UUID.randomUUID(), student, werkgever, "2022-05-02");
    others.recognition(werkgever, "2022-01-01", Map.of());
    String traject = readyForErkenning(student);
    String again = event(judged(traject, "B1-K1-W1", ""));
    step(Roles.NOVA, traject, "/erkenning", "2022-09-01").statusCode(201);
    correct(again, "\"velden\":{\"oordeel\":\"NOG_NIET\"}").statusCode(201);
    String only =
        Sql.column(
                database,
                """
                select event_id from event
                where stream = ? and type = 'WerkprocesBeoordeeld' order by version
                """,
                UUID.fromString(traject))
            .get(1);
    ValidatableResponse answer = correct(only, "\"velden\":{\"oordeel\":\"NOG_NIET\"}");
    refused(answer, "correctie-maakt-later-onmogelijk");
    answer
        .body("detail", containsString("ErkenningBehaald"))
        .body("detail", containsString("B1-K1-W2"));
  }

  @Test
  void aStepStaysBetweenItsNeighboursAlsoOnAStoppedTraject() {
    String traject = started(others.activeStudent());
    String aanvraag = event(step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-01"));
    String gestopt =
        event(
            post(
                Roles.PRAKTIJKOPLEIDER,
                TRAJECTEN + "/" + traject + "/stopzetting",
                "{\"datum\":\"2022-07-01\",\"reden\":\"STUDENT\"}"));
    seen(traject).body("rmt", equalTo("GEEN"));
    refused(correct(aanvraag, "\"nieuweDatum\":\"2022-07-02\""), "datum-na-volgende-wijziging");
    refused(correct(gestopt, "\"nieuweDatum\":\"2022-05-31\""), "datum-voor-vorige-wijziging");
    correct(gestopt, "\"nieuweDatum\":\"2022-06-01\",\"velden\":{\"reden\":\"UITVAL\"}")
        .statusCode(201);
    seen(traject).body("gestopt", equalTo(true)).body("versie", equalTo(4));
  }

  @Test
  void ofWhoIsForgottenTheKeysGoAndTheRestCounts() {
    UUID student = others.activeStudent();
    String traject = started(student);
    rejected(traject);
    assertThat(keys(student)).isNotEmpty();
    others.ofStudent(student, "StudentVergeten", 3, "2022-05-20");
    assertThat(keys(student)).isEmpty();
    rejected(traject);
    assertThat(keys(student)).isEmpty();
    seen(traject).body("rmt", equalTo("AFGEWEZEN")).body("versie", equalTo(5));
  }

  private static void rejected(String traject) {
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-01").statusCode(201);
    post(
            Roles.RMT,
            TRAJECTEN + "/" + traject + "/rmt-afwijzingen",
            "{\"datum\":\"2022-06-01\",\"toelichting\":\"KANARIE\"}")
        .statusCode(201);
  }

  private List<String> keys(UUID student) {
    return Sql.column(database, "select protection from subject_key where subject = ?", student);
  }
}
