package nl.praktijklerenplus.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Batch;
import nl.praktijklerenplus.platform.testkit.ManyRows;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.People.line;
import static nl.praktijklerenplus.intake.Portal.as;
import static nl.praktijklerenplus.intake.Portal.kandidaat;
import static nl.praktijklerenplus.intake.Portal.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Two who want the same at once, and one who asks twice. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class ConcurrencyRestTest {

  private static final String PERSOON =
      "{\"datum\":\"2022-05-01\",\"persoonsgegevens\":{\"naam\":\"Iemand\",\"geboortedatum\":\"1990-01-01\"}}";
  private static final String AFSLUITEN = "{\"datum\":\"2022-05-01\",\"reden\":\"TERUGGETROKKEN\"}";

  @Inject DataSource database;

  private static ValidatableResponse ifMatch(String tag, String path, String body) {
    return as(Roles.PRAKTIJKOPLEIDER).header("If-Match", tag).body(body).post(path).then();
  }

  @Test
  void whatChangedMeanwhileIsNotChangedAgainUnseen() {
    String student = kandidaat();
    String seen = as(Roles.PRAKTIJKOPLEIDER).get(student).header("ETag");
    assertThat(seen).isEqualTo("\"1\"");
    String now =
        ifMatch(seen, student + "/persoonsgegevens", PERSOON)
            .statusCode(201)
            .extract()
            .header("ETag");
    assertThat(as(Roles.PRAKTIJKOPLEIDER).get(student).header("ETag")).isEqualTo(now);
    ifMatch(seen, student + "/persoonsgegevens", PERSOON)
        .statusCode(412)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:plp:probleem:versie-verouderd"));
    ifMatch("W/" + now, student + "/afsluiting", AFSLUITEN).statusCode(412);
    ifMatch("\"7\", " + now, student + "/afsluiting", AFSLUITEN).statusCode(201);
  }

  @Test
  void whatOverwritesAsksWhichVersionWasSeen() {
    String student = kandidaat();
    post(Roles.PRAKTIJKOPLEIDER, student + "/persoonsgegevens", PERSOON)
        .statusCode(428)
        .body("type", equalTo("urn:plp:probleem:versie-ontbreekt"));
    ifMatch("3", student + "/persoonsgegevens", PERSOON)
        .statusCode(400)
        .body("fouten.veld", contains("If-Match"));
    ifMatch("*", student + "/persoonsgegevens", PERSOON).statusCode(201);
    ifMatch("*", Portal.STUDENTEN + "/" + UUID.randomUUID() + "/persoonsgegevens", PERSOON)
        .statusCode(404);
  }

  @Test
  void aRetryIsAnsweredAlsoWhenTheVersionItNamedIsOldByItself() {
    String student = kandidaat();
    String key = UUID.randomUUID().toString();
    for (int status : new int[] {201, 200}) {
      as(Roles.PRAKTIJKOPLEIDER)
          .header("If-Match", "\"1\"")
          .header("Idempotency-Key", key)
          .body(PERSOON)
          .post(student + "/persoonsgegevens")
          .then()
          .statusCode(status);
    }
  }

  @Test
  void theSameKeyForSomethingElseIsRefusedWithAProblemOfItsOwn() {
    String student = kandidaat();
    String key = UUID.randomUUID().toString();
    as(Roles.PRAKTIJKOPLEIDER)
        .header("Idempotency-Key", key)
        .body(AFSLUITEN)
        .post(student + "/afsluiting")
        .then()
        .statusCode(201);
    as(Roles.PRAKTIJKOPLEIDER)
        .header("Idempotency-Key", key)
        .body(AFSLUITEN.replace("TERUGGETROKKEN", "ANDER_AANBOD"))
        .post(student + "/afsluiting")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:plp:probleem:sleutel-hergebruikt"));
    as(Roles.PRAKTIJKOPLEIDER)
        .header("Idempotency-Key", "x".repeat(300))
        .body(AFSLUITEN)
        .post(student + "/afsluiting")
        .then()
        .statusCode(400)
        .body("fouten.veld", contains("Idempotency-Key"));
  }

  @Test
  void whatIsStillBeingHandledIsSaidToBe() throws SQLException {
    String student = kandidaat();
    String key = UUID.randomUUID().toString();
    String own = UUID.nameUUIDFromBytes(Roles.PRAKTIJKOPLEIDER.getBytes()) + ":" + key;
    try (Connection busy = database.getConnection();
        var statement = busy.createStatement()) {
      busy.setAutoCommit(false);
      statement.execute(
          "select pg_advisory_xact_lock(hashtextextended('key %s', 0))".formatted(own));
      closing(student, key)
          .statusCode(409)
          .header("Retry-After", "1")
          .body("type", equalTo("urn:plp:probleem:verzoek-loopt-nog"));
      busy.rollback();
      busy.setAutoCommit(true);
    }
    closing(student, key).statusCode(201);
  }

  private static ValidatableResponse closing(String student, String key) {
    return as(Roles.PRAKTIJKOPLEIDER)
        .header("Idempotency-Key", key)
        .body(AFSLUITEN)
        .post(student + "/afsluiting")
        .then();
  }

  private static String batch(String query, String... lines) {
    return Batch.answers(Roles.BEHEERDER, query, String.join("\n", lines));
  }

  @Test
  void anAtomicBatchIsRecordedWholeOrNotAtAll() {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    String refused = batch("?atomair=true", line(first), "{\"commando\":\"Onzin\"}", line(second));
    assertThat(refused.lines()).hasSize(3);
    assertThat(refused).contains("niet vastgelegd", "geweigerd").doesNotContain("geaccepteerd");
    as(Roles.PRAKTIJKOPLEIDER).get(Portal.STUDENTEN + "/" + first).then().statusCode(404);
    String accepted = batch("?atomair=true", line(first), line(second));
    assertThat(accepted.lines()).hasSize(2).allMatch(one -> one.contains("\"geaccepteerd\""));
    as(Roles.PRAKTIJKOPLEIDER).get(Portal.STUDENTEN + "/" + second).then().statusCode(200);
  }

  /** Something that nobody thought of: it breaks the transaction that the line stands in. */
  private static void refusedByTheDatabase(UUID student) {
    ManyRows.fill(
        """
        create or replace function proef_weigert() returns trigger language plpgsql as $$
        begin raise exception 'proef'; end $$\
        """,
        "drop trigger if exists proef_weigert on student",
        """
        create trigger proef_weigert before insert on student for each row
        when (new.student = '%s') execute function proef_weigert()\
        """
            .formatted(student));
  }

  @Test
  void aLineThatCannotBeReadIsRefusedByItself() {
    UUID student = UUID.randomUUID();
    String wrong = line(UUID.randomUUID()).replace("\"sleutel\":\"", "\"sleutel\":\"\\u0000");
    String answer = batch("", wrong, line(student), "[]", "{\"commando\":1}");
    assertThat(answer.lines()).hasSize(4);
    assertThat(answer.lines().findFirst().orElseThrow()).contains("\"veld\":\"sleutel\"");
    assertThat(answer.lines().filter(one -> one.contains("geweigerd"))).hasSize(3);
    as(Roles.PRAKTIJKOPLEIDER).get(Portal.STUDENTEN + "/" + student).then().statusCode(200);
  }

  @Test
  void aLineThatCannotBeKeptHarmsNoOther() {
    UUID[] students = new UUID[60];
    String[] lines = new String[60];
    for (int i = 0; i < 60; i++) {
      students[i] = UUID.randomUUID();
      lines[i] = line(students[i]);
    }
    refusedByTheDatabase(students[30]);
    String answer = batch("", lines);
    assertThat(answer.lines()).hasSize(60);
    assertThat(answer.lines().filter(one -> one.contains("\"geaccepteerd\""))).hasSize(59);
    assertThat(answer.lines().skip(30).findFirst().orElseThrow())
        .contains("geweigerd", "urn:plp:probleem:onverwachte-fout");
    as(Roles.PRAKTIJKOPLEIDER)
        .get(Portal.STUDENTEN + "/" + students[59])
        .then()
        .statusCode(200)
        .body("student", containsString("-"));
  }
}
