package nl.praktijklerenplus.reporting.abonnement.rest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.reporting.Apart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

/** As it runs for real: a webhook does not reach into the network that the service stands in. */
@QuarkusTest
@TestProfile(Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class OnlyPublicTargetsTest {

  @Inject DataSource database;

  private final String ours = "org-" + UUID.randomUUID();

  private RequestSpecification we() {
    return given().auth().oauth2(Tokens.of(Roles.JOBCOACH, ours)).contentType("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://portaal.example/",
        "https://localhost/",
        "https://127.0.0.1:8443/",
        "https://2130706433/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://169.254.169.254/latest/meta-data",
        "https://10.0.0.1/",
        "https://bestaat-niet.invalid/"
      })
  void whatStandsOnOnesOwnNetworkIsRefused(String address) {
    we().body("{\"adres\": \"%s\"}".formatted(address))
        .post("/v1/abonnementen")
        .then()
        .statusCode(400)
        .body("fouten.veld", contains("adres"));
  }

  @Test
  void whatCameToPointThereLaterIsNotDelivered() throws SQLException {
    UUID abonnement = UUID.randomUUID();
    try (Receiver receiver = new Receiver();
        OtherService others = new OtherService()) {
      subscribed(abonnement, receiver.address().replace("http:", "https:"));
      UUID student = UUID.randomUUID();
      others.says(
          "plp.intake",
          "KandidaatAangemeld",
          student,
          student,
          1,
          "2022-04-04",
          Map.of("student", student, "organisatie", ours));
      await()
          .untilAsserted(
              () ->
                  we().get("/v1/abonnementen/" + abonnement + "/bezorgingen")
                      .then()
                      .body(
                          "items[0].laatsteFout", containsString("niet op het openbare internet")));
      assertThat(receiver.received()).isEmpty();
    }
  }

  /** Its name stood for another address when it was made. */
  private void subscribed(UUID abonnement, String address) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('app.alles', 'ja', true)");
      statement.executeUpdate(
          """
          insert into abonnement
            (abonnement, organisatie, adres, soorten, staat, door, positie, gemaakt_op)
          select '%s', '%s', '%s', '[]', 'ACTIEF', gen_random_uuid(), coalesce(max(position), 0), now()
          from inbox
          """
              .formatted(abonnement, ours, address));
      connection.commit();
      connection.setAutoCommit(true);
    }
  }
}
