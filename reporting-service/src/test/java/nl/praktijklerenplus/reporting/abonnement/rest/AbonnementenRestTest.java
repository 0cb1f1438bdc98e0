package nl.praktijklerenplus.reporting.abonnement.rest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.abonnement.rest.Receiver.Received;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class AbonnementenRestTest {

  @Inject DataSource database;

  private final String ours = "org-" + UUID.randomUUID();
  private OtherService others;
  private Receiver receiver;

  @BeforeEach
  void begin() {
    others = new OtherService();
    receiver = new Receiver();
  }

  @AfterEach
  void end() {
    receiver.close();
    others.close();
  }

  private RequestSpecification we() {
    return given().auth().oauth2(Tokens.of(Roles.JOBCOACH, ours)).contentType("application/json");
  }

  private Response subscribe(String more) {
    Response answer =
        we().body("{\"adres\": \"%s\"%s}".formatted(receiver.address(), more))
            .post("/v1/abonnementen");
    answer.then().statusCode(201).header("Location", containsString("/v1/abonnementen/"));
    return answer;
  }

  private UUID says(UUID student, String gebeurtenis, int versie, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("student", student);
    return others.says("plp.intake", gebeurtenis, student, student, versie, "2022-04-04", all);
  }

  private UUID kandidaat(UUID student, String organisatie) {
    return says(student, "KandidaatAangemeld", 1, Map.of("organisatie", organisatie));
  }

  private List<String> delivered(UUID student) {
    return receiver.received().stream()
        .filter(one -> one.subject().equals(student.toString()))
        .map(Received::event)
        .toList();
  }

  @Test
  void whatHappensToOwnStudentsIsDeliveredInOrderAndSigned() throws Exception {
    String secret = subscribe("").path("geheim");
    UUID student = UUID.randomUUID();
    UUID anothers = UUID.randomUUID();
    kandidaat(anothers, "org-" + UUID.randomUUID());
    UUID first = kandidaat(student, ours);
    UUID second = says(student, "TrajectAfgerond", 2, Map.of());
    await()
        .untilAsserted(
            () ->
                assertThat(delivered(student))
                    .containsExactly(first.toString(), second.toString()));
    assertThat(delivered(anothers)).isEmpty();
    Received one = receiver.received().getFirst();
    assertThat(one.id()).isEqualTo(first.toString());
    assertThat(one.type()).startsWith("application/cloudevents+json");
    assertThat(one.signature()).isEqualTo(signature(secret, one));
    assertThat(one.body()).contains("nl.praktijklerenplus.studenten.kandidaat-aangemeld.v1");
    Platform.as(Roles.PRIVACYFUNCTIONARIS)
        .get("/v1/toegangslog?student=" + student)
        .then()
        .body("regels.name", org.hamcrest.Matchers.hasItem("webhook"));
  }

  private static String signature(String secret, Received one) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed = one.id() + "." + one.timestamp() + "." + one.body();
    return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
  }

  @Test
  void whatFailsHoldsUpThatStudentOnlyAndIsTriedAgainInOrder() {
    UUID troubled = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    receiver.answers(one -> one.subject().equals(troubled.toString()) ? 503 : 200);
    String abonnement = subscribe("").path("abonnement");
    UUID first = kandidaat(troubled, ours);
    UUID second = says(troubled, "TrajectAfgerond", 2, Map.of());
    UUID others = kandidaat(other, ours);
    await().untilAsserted(() -> assertThat(delivered(other)).containsExactly(others.toString()));
    await()
        .untilAsserted(
            () ->
                we().get("/v1/abonnementen/" + abonnement + "/bezorgingen")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items.findAll{it.pogingen > 0}.gebeurtenis", contains(first.toString()))
                    .body("items.find{it.pogingen > 0}.laatsteFout", containsString("status 503")));
    assertThat(delivered(troubled)).doesNotContain(second.toString());
    receiver.answers(_ -> 200);
    we().post("/v1/abonnementen/" + abonnement + "/hervatting").then().statusCode(204);
    await()
        .untilAsserted(
            () -> assertThat(delivered(troubled)).endsWith(first.toString(), second.toString()));
    await()
        .untilAsserted(
            () -> we().get("/v1/abonnementen/" + abonnement).then().body("wachtend", equalTo(0)));
  }

  @Test
  void whoIsGoneIsToldNothingMoreUntilTheySaySo() {
    receiver.answers(_ -> 410);
    String abonnement = subscribe("").path("abonnement");
    UUID student = UUID.randomUUID();
    UUID event = kandidaat(student, ours);
    paused(abonnement, "er niet meer is");
    receiver.answers(_ -> 204);
    we().post("/v1/abonnementen/" + abonnement + "/hervatting").then().statusCode(204);
    await()
        .untilAsserted(
            () ->
                assertThat(delivered(student)).containsExactly(event.toString(), event.toString()));
  }

  private void paused(String abonnement, String why) {
    await()
        .untilAsserted(
            () ->
                we().get("/v1/abonnementen/" + abonnement)
                    .then()
                    .body("staat", equalTo("GEPAUZEERD"))
                    .body("reden", containsString(why)));
  }

  @Test
  void whatFailsForThreeDaysPausesIt() throws SQLException {
    receiver.answers(_ -> 500);
    String abonnement = subscribe("").path("abonnement");
    kandidaat(UUID.randomUUID(), ours);
    await().untilAsserted(() -> assertThat(receiver.received()).isNotEmpty());
    await()
        .untilAsserted(
            () ->
                assertThat(
                        change(
                            "update bezorging set mislukt_sinds = now() - interval '73 hours',"
                                + " volgende_poging = now() where mislukt_sinds is not null"
                                + " and bezet_tot is null and abonnement = '%s'"
                                    .formatted(abonnement)))
                    .isOne());
    paused(abonnement, "drie dagen");
  }

  private int change(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('app.alles', 'ja', true)");
      int changed = statement.executeUpdate(sql);
      connection.commit();
      connection.setAutoCommit(true);
      return changed;
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    receiver.answers(_ -> 302);
    String abonnement = subscribe("").path("abonnement");
    kandidaat(UUID.randomUUID(), ours);
    await()
        .untilAsserted(
            () ->
                we().get("/v1/abonnementen/" + abonnement + "/bezorgingen")
                    .then()
                    .body("items[0].laatsteFout", containsString("302")));
    assertThat(receiver.elsewhere()).isZero();
  }

  @Test
  void fromAMomentOnEverythingIsToldAgain() {
    String abonnement = subscribe(", \"soorten\": [\"KandidaatAangemeld\"]").path("abonnement");
    String begin = java.time.Instant.now().toString();
    UUID student = UUID.randomUUID();
    UUID event = kandidaat(student, ours);
    says(student, "TrajectAfgerond", 2, Map.of());
    await().untilAsserted(() -> assertThat(delivered(student)).containsExactly(event.toString()));
    we().body("{\"vanaf\": \"%s\"}".formatted(begin))
        .post("/v1/abonnementen/" + abonnement + "/herhaling")
        .then()
        .statusCode(204);
    await()
        .untilAsserted(
            () ->
                assertThat(delivered(student)).containsExactly(event.toString(), event.toString()));
    assertThat(receiver.received().stream().map(Received::id).distinct())
        .containsExactly(event.toString());
  }

  @Test
  void anAbonnementIsOfItsOrganisatieAloneAndEndsForGood() {
    Response made = subscribe("");
    String path = "/v1/abonnementen/" + made.path("abonnement");
    we().get("/v1/abonnementen")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].organisatie", equalTo(ours))
        .body("items[0].geheim", equalTo(1));
    var others = given().auth().oauth2(Tokens.of(Roles.JOBCOACH, "org-" + UUID.randomUUID()));
    others.get("/v1/abonnementen").then().body("items", empty());
    others.get(path).then().statusCode(404);
    others.delete(path).then().statusCode(404);
    others.post(path + "/geheim").then().statusCode(404);
    we().post(path + "/geheim")
        .then()
        .statusCode(200)
        .body("geheim", startsWith("whsec_"))
        .body("geheim", org.hamcrest.Matchers.not(equalTo(made.<String>path("geheim"))));
    we().delete(path).then().statusCode(204);
    we().get(path).then().statusCode(404);
  }

  @Test
  void everyFaultOfAWrongRequestIsNamed() {
    we().body("{\"adres\": \"gopher://iets\", \"soorten\": [\"stage\"], \"meer\": 1}")
        .post("/v1/abonnementen")
        .then()
        .statusCode(400)
        .body("fouten.veld", contains("meer"));
    we().body("{\"adres\": \"gopher://iets\", \"soorten\": [\"stage\"]}")
        .post("/v1/abonnementen")
        .then()
        .statusCode(400)
        .body("fouten.veld", contains("adres", "soorten"));
    given()
        .auth()
        .oauth2(Tokens.of(Roles.JOBCOACH, ""))
        .contentType("application/json")
        .body("{\"adres\": \"%s\"}".formatted(receiver.address()))
        .post("/v1/abonnementen")
        .then()
        .statusCode(403);
  }
}
