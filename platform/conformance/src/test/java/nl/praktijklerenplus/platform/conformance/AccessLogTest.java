package nl.praktijklerenplus.platform.conformance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Nobody sees data of a person without a line that says so. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class AccessLogTest {

  private static final String MADE_ANEW_SIX_YEARS_EARLIER =
      """
      do $$
      declare
        line access_log;
        previous bytea := (select hash from access_log_removed order by position desc limit 1);
      begin
        update access_log set start_time = start_time - interval '6 years',
          end_time = end_time - interval '6 years';
        for line in select * from access_log order by position loop
          previous := access_log_hash(previous, line);
          update access_log set hash = previous where position = line.position;
        end loop;
      end $$
      """;

  @Inject Database database;

  @ConfigProperty(name = "plp.database.url")
  String url;

  @ConfigProperty(name = "plp.database.username")
  String service;

  @ConfigProperty(name = "plp.database.owner.username")
  String owner;

  @ConfigProperty(name = "plp.database.owner.password")
  String password;

  private final UUID counter = UUID.randomUUID();

  @Test
  void whoReadsStandsInTheLogBeforeTheAnswerLeaves() {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    given()
        .auth()
        .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
        .get("/v1/counters/" + counter)
        .then()
        .statusCode(200)
        .body("secret", equalTo("kanariegeheim"));
    log()
        .body("regels", hasSize(1))
        .body("regels[0].name", equalTo("counter"))
        .body("regels[0].traceId", equalTo(trace))
        .body("regels[0].processingActivityId", equalTo("urn:plp:verwerking:tellen"))
        .body("regels[0].roles", equalTo(Roles.PRAKTIJKOPLEIDER))
        .body("regels[0].dataSubjectIds[0]", equalTo(counter.toString()));
  }

  @Test
  void withoutAStudentTheLogIsOfAllTheLastOneFirst() {
    read().statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.of(Roles.PRIVACYFUNCTIONARIS))
        .get("/v1/toegangslog?limiet=1")
        .then()
        .statusCode(200)
        .body("regels", hasSize(1))
        .body("regels[0].dataSubjectIds[0]", equalTo(counter.toString()));
  }

  @Test
  void whoSeesNothingLeavesNoLine() {
    given().get("/v1/counters/" + counter).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of(Roles.FINANCIER))
        .get("/v1/counters/" + counter)
        .then()
        .statusCode(403);
    log().body("regels", hasSize(0));
  }

  @Test
  void whatShowsAPersonAndDoesNotSayForWhatIsWithheld() {
    String answer =
        given()
            .auth()
            .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
            .get("/v1/counters/unsaid/" + counter)
            .then()
            .statusCode(500)
            .extract()
            .asString();
    assertThat(answer).doesNotContain("kanariegeheim").doesNotContain(counter.toString());
  }

  @Test
  void whenTheLogCannotBeWrittenTheAnswerIsWithheld() throws SQLException {
    asOwner("revoke insert on access_log from " + service);
    try {
      assertThat(read().statusCode(503).header("Retry-After", "5").extract().asString())
          .doesNotContain("kanariegeheim");
    } finally {
      asOwner("grant insert on access_log to " + service);
    }
    read().statusCode(200);
  }

  @Test
  void aLineThatIsChangedOrDroppedBreaksTheChain() throws SQLException {
    read().statusCode(200);
    read().statusCode(200);
    read().statusCode(200);
    verify().body("eersteAfwijking", nullValue());
    String second = "(select max(position) - 1 from access_log)";
    asOwner("update access_log set roles = 'niemand' where position = " + second);
    verify().body("eersteAfwijking", equalTo(last() - 1));
    asOwner(
        "update access_log set roles = '%s' where position = %s"
            .formatted(Roles.PRAKTIJKOPLEIDER, second));
    verify().body("eersteAfwijking", nullValue());
    asOwner("create table spare as select * from access_log where position = " + second);
    asOwner("delete from access_log where position = " + second);
    verify().body("eersteAfwijking", equalTo(last()));
    asOwner("insert into access_log select * from spare");
    asOwner("drop table spare");
    verify().body("eersteAfwijking", nullValue());
  }

  @Test
  void linesOfFiveYearsOldAreRemovedByTheOwnerAloneAndTheRestCanStillBeChecked()
      throws SQLException {
    read().statusCode(200);
    read().statusCode(200);
    asOwner(MADE_ANEW_SIX_YEARS_EARLIER);
    long old = count();
    read().statusCode(200);
    assertThatThrownBy(
            () -> database.column("select access_log_remove(now() - interval '5 years')"))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> asOwner("select access_log_remove(now() - interval '4 years')"))
        .hasMessageContaining("kept for five years");
    long before = verify().extract().<Number>path("verwijderd").longValue();
    asOwner("select access_log_remove(now() - interval '5 years')");
    verify()
        .body("regels", equalTo(1))
        .body("verwijderd", equalTo((int) (before + old)))
        .body("eersteAfwijking", nullValue());
    read().statusCode(200);
    verify().body("regels", equalTo(2)).body("eersteAfwijking", nullValue());
    asOwner("update access_log set roles = 'niemand'");
    verify().body("eersteAfwijking", notNullValue());
    asOwner("update access_log set roles = '" + Roles.PRAKTIJKOPLEIDER + "'");
  }

  /** Whoever owns the database can do so unseen by the chain; not by who kept the last hash. */
  @Test
  void aLogThatIsMadeAnewHasAnotherLastHash() throws SQLException {
    read().statusCode(200);
    String kept = verify().extract().path("laatsteHash");
    assertThat(verify().extract().<String>path("laatsteHash")).isEqualTo(kept);
    asOwner(MADE_ANEW_SIX_YEARS_EARLIER);
    verify().body("eersteAfwijking", nullValue()).body("laatsteHash", not(equalTo(kept)));
    asOwner(MADE_ANEW_SIX_YEARS_EARLIER.replace("'6 years'", "'-6 years'"));
    verify().body("laatsteHash", equalTo(kept));
  }

  private ValidatableResponse read() {
    return given()
        .auth()
        .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
        .get("/v1/counters/" + counter)
        .then();
  }

  private ValidatableResponse log() {
    return given()
        .auth()
        .oauth2(Tokens.of(Roles.PRIVACYFUNCTIONARIS))
        .queryParam("student", counter)
        .get("/v1/toegangslog")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse verify() {
    return given()
        .auth()
        .oauth2(Tokens.of(Roles.PRIVACYFUNCTIONARIS))
        .get("/v1/toegangslog/controle")
        .then()
        .statusCode(200);
  }

  private int last() {
    return verify().extract().path("laatsteRegel");
  }

  private int count() {
    return verify().extract().path("regels");
  }

  private void asOwner(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:postgresql://" + url, owner, password);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
