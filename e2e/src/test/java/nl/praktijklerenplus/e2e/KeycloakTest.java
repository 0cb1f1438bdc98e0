package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import nl.praktijklerenplus.lokaal.PlatformPorts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

/** A real Keycloak with the realm of this repository instead of tokens of our own. */
@Tag("lang")
class KeycloakTest {

  private static final String PASSWORD = UUID.randomUUID().toString();
  private static final String STUDENTEN = "/v1/studenten";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static Platform platform;

  @BeforeAll
  static void up() throws IOException {
    platform = Platform.in(folder.resolve("plp"));
    var up =
        platform.plp(
            "up", "--keycloak", "--achtergrond", "--poort", String.valueOf(platform.port()));
    assertThat(up.exit()).as(up.out()).isZero();
    // Only here: a person otherwise logs in at Keycloak's own page.
    admin()
        .contentType("application/json")
        .body(client("portaal-organisatie", true))
        .put(realm() + "/clients/" + client("portaal-organisatie").get("id"))
        .then()
        .statusCode(204);
  }

  @AfterAll
  static void down() {
    assertThat(platform.plp("down").exit()).isZero();
  }

  @Test
  void whoIsOfAnOrganisatieWorksWithItsOwnPeople() throws Exception {
    String token = token(person("begeleider", "permens"));
    asked(token, kandidaat("permens")).statusCode(201);
    asked(token, kandidaat("werkdag")).statusCode(403);
    intake(token)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items.organisatie", everyItem(equalTo("permens")));
    intake(token(person("begeleider", "zorgbalans"))).statusCode(200).body("items", hasSize(0));
    intake(token(person("financier", "permens"))).statusCode(403);
  }

  @Test
  void aTokenIsShortAndTellsWhatIsNeededAndNothingPersonal() throws Exception {
    JWTClaimsSet claims = SignedJWT.parse(token(person("jobcoach", "permens"))).getJWTClaimsSet();
    assertThat(claims.getAudience()).contains("praktijkleren-plus");
    assertThat(claims.getStringListClaim("roles")).containsExactly("jobcoach");
    assertThat(claims.getStringClaim("organisatie")).isEqualTo("permens");
    assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
        .isLessThanOrEqualTo(300_000);
    assertThat(claims.getClaims().keySet())
        .doesNotContain("name", "email", "preferred_username", "given_name", "family_name");
  }

  @Test
  void theClientOfImportsIsBeheerderByItself() {
    given()
        .auth()
        .oauth2(
            token(
                Map.of(
                    "grant_type", "client_credentials",
                    "client_id", "beheer",
                    "client_secret", secret("keycloak_beheer"))))
        .get(service("/v1/voortgang"))
        .then()
        .statusCode(200);
  }

  @Test
  void tokensOfOthersAreRefusedAlsoThoseOfTheLocalIssuer() {
    intake(platform.token("projectleider")).statusCode(401);
    intake(adminToken()).statusCode(401);
    given().get(service(STUDENTEN)).then().statusCode(401);
  }

  private static ValidatableResponse intake(String token) {
    return given().auth().oauth2(token).get(service(STUDENTEN)).then();
  }

  private static ValidatableResponse asked(String token, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(body)
        .post(service(STUDENTEN))
        .then();
  }

  private static Map<String, ?> kandidaat(String organisatie) {
    return Map.of(
        "datum", "2024-01-08",
        "organisatie", organisatie,
        "doorverwijzer", "BEGELEIDER",
        "doelgroep", "ANDERS");
  }

  /** Somebody new with this role, in the group of this organisatie. */
  private static String person(String role, String organisatie) {
    String name = role + "-" + UUID.randomUUID();
    String location =
        admin()
            .contentType("application/json")
            .body(
                Map.of(
                    "username",
                    name,
                    "email",
                    name + "@example.org",
                    "enabled",
                    true,
                    "groups",
                    List.of("/organisaties/" + organisatie),
                    "credentials",
                    List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))))
            .post(realm() + "/users")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    Object represented =
        admin().get(realm() + "/roles/" + role).then().statusCode(200).extract().as(Map.class);
    admin()
        .contentType("application/json")
        .body(List.of(represented))
        .post(location + "/role-mappings/realm")
        .then()
        .statusCode(204);
    return name;
  }

  private static String token(String person) {
    return token(
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "portaal-organisatie",
            "username",
            person,
            "password",
            PASSWORD));
  }

  private static String token(Map<String, String> form) {
    return token("praktijkleren-plus", form);
  }

  private static String token(String realm, Map<String, String> form) {
    return given()
        .formParams(form)
        .post(keycloak("/realms/" + realm + "/protocol/openid-connect/token"))
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  private static String adminToken() {
    return token(
        "master",
        Map.of(
            "grant_type", "password",
            "client_id", "admin-cli",
            "username", "admin",
            "password", secret("keycloak_admin")));
  }

  private static io.restassured.specification.RequestSpecification admin() {
    return given().auth().oauth2(adminToken());
  }

  private static Map<String, Object> client(String id) {
    return admin()
        .get(realm() + "/clients?clientId=" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("[0]");
  }

  private static Map<String, Object> client(String id, boolean byPassword) {
    Map<String, Object> client = new java.util.HashMap<>(client(id));
    client.put("directAccessGrantsEnabled", byPassword);
    return client;
  }

  private static String secret(String name) {
    try {
      return Files.readString(platform.folder().resolve("geheimen/" + name + ".wachtwoord"))
          .strip();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String realm() {
    return keycloak("/admin/realms/praktijkleren-plus");
  }

  private static String keycloak(String path) {
    return "http://localhost:"
        + new PlatformPorts(platform.port()).of(PlatformPorts.KEYCLOAK)
        + path;
  }

  private static String service(String path) {
    return "http://localhost:" + platform.port() + path;
  }
}
