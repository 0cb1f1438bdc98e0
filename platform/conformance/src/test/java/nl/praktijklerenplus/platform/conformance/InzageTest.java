package nl.praktijklerenplus.platform.conformance;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.ProtectionClass;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.store.Forgetting;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** A person sees all that is held of them and who looked; and gets proof of being forgotten. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class InzageTest {

  private static final UUID FORGETTING = new UUID(0, 7);

  @Inject GivenCounters counters;
  @Inject Transactions transactions;
  @Inject Forgetting forgetting;
  @Inject OnContext context;

  private final UUID counter = UUID.randomUUID();

  @BeforeEach
  void describe() {
    counters.give(new Counter.Open(counter));
    counters.give(
        new Counter.Describe(
            counter,
            new Persoonsgegeven<>("kanarienaam", ProtectionClass.IDENTITY),
            new Persoonsgegeven<>("kanarienotitie")));
  }

  @Test
  void aPersonSeesAllThatIsHeldOfThemselvesAlsoWhatIsPersonal() {
    inzage(Tokens.ofStudent(counter))
        .statusCode(200)
        .body("vastgelegd", hasSize(2))
        .body("vastgelegd[1].velden.name", equalTo("kanarienaam"))
        .body("vastgelegd[1].velden.note", equalTo("kanarienotitie"));
  }

  @Test
  void itCanBeReadAsPlainDutch() {
    String text =
        given()
            .auth()
            .oauth2(Tokens.ofStudent(counter))
            .accept("text/plain")
            .get(path("inzage"))
            .then()
            .statusCode(200)
            .contentType("text/plain;charset=UTF-8")
            .extract()
            .asString();
    assertThat(text)
        .contains("4 april 2022: described")
        .contains("name: kanarienaam")
        .contains("Niemand bekeek dit eerder.");
  }

  @Test
  void ofAnotherOrOfNobodyTheAnswerIsTheSame() {
    String others =
        inzage(Tokens.ofStudent(UUID.randomUUID())).statusCode(404).extract().asString();
    String nobody =
        given()
            .auth()
            .oauth2(Tokens.of(Roles.PRIVACYFUNCTIONARIS))
            .get("/v1/studenten/" + UUID.randomUUID() + "/inzage")
            .then()
            .statusCode(404)
            .extract()
            .asString();
    assertThat(others).isEqualTo(nobody);
    inzage(Tokens.of(Roles.STUDENT)).statusCode(404);
    inzage(Tokens.of(Roles.PROJECTLEIDER)).statusCode(403);
  }

  @Test
  void whoLookedStandsInTheNextAnswerAndOfWhomElseTheySawDoesNot() {
    UUID another = UUID.randomUUID();
    inzage(Tokens.ofStudent(counter)).body("bekeken", empty());
    given()
        .auth()
        .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
        .get("/v1/counters?both=" + counter + "&both=" + another)
        .then()
        .statusCode(200);
    String answer =
        inzage(Tokens.ofStudent(counter))
            .body("bekeken.handeling", org.hamcrest.Matchers.contains("counters", "inzage"))
            .body("bekeken[0].rollen", equalTo(Roles.PRAKTIJKOPLEIDER))
            .extract()
            .asString();
    assertThat(answer).doesNotContain(another.toString());
  }

  @Test
  void ofWhoIsForgottenNothingPersonalIsLeftAndTheReceiptSaysWhatWasDestroyed() {
    receipt(Tokens.of(Roles.PRIVACYFUNCTIONARIS)).statusCode(404);
    context.await(
        () -> transactions.run(session -> forgetting.forget(session, counter, FORGETTING)));
    inzage(Tokens.of(Roles.PRIVACYFUNCTIONARIS))
        .statusCode(200)
        .body("vastgelegd", hasSize(2))
        .body(not(containsString("kanarie")));
    receipt(Tokens.of(Roles.PRIVACYFUNCTIONARIS))
        .statusCode(200)
        .body("gebeurtenis", equalTo(FORGETTING.toString()))
        .body("sleutelsVernietigd", equalTo(2))
        .body("sleutelsOver", equalTo(0));
    receipt(Tokens.ofStudent(counter)).statusCode(200);
    receipt(Tokens.ofStudent(UUID.randomUUID())).statusCode(404);
  }

  private String path(String what) {
    return "/v1/studenten/" + counter + "/" + what;
  }

  private ValidatableResponse inzage(String token) {
    return given().auth().oauth2(token).get(path("inzage")).then();
  }

  private ValidatableResponse receipt(String token) {
    return given().auth().oauth2(token).get(path("vergeten")).then();
  }
}
