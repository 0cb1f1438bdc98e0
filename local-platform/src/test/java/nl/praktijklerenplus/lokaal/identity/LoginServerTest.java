package nl.praktijklerenplus.lokaal.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LoginServerTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PAGES = "http://localhost:1";
  private static final String BACK = PAGES + "/aangemeld";
  private static final String VERIFIER = "wat-alleen-de-vrager-weet-en-niemand-anders-raadt";

  @TempDir Path folder;

  private LoginServer server;

  @BeforeEach
  void start() {
    server = LoginServer.start(0, LocalIssuer.of(new Secrets(folder)), URI.create(PAGES));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoChoseARoleGetsTokensForItThatItsKeysVerify() throws Exception {
    JsonNode tokens = new ObjectMapper().readTree(token(code("begeleider"), VERIFIER, BACK).body());
    SignedJWT id = SignedJWT.parse(tokens.path("id_token").textValue());
    SignedJWT access = SignedJWT.parse(tokens.path("access_token").textValue());
    JWKSet keys = JWKSet.parse(get("/sleutels").body());
    for (SignedJWT token : new SignedJWT[] {id, access}) {
      var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
      assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
      assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("begeleider");
    }
    assertThat(id.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("eenmalig");
  }

  @Test
  void aCodeIsGoodOnce() throws Exception {
    String code = code("nova");
    assertThat(token(code, VERIFIER, BACK).statusCode()).isEqualTo(200);
    assertThat(token(code, VERIFIER, BACK).statusCode()).isEqualTo(400);
  }

  @Test
  void whoDidNotAskForTheCodeCannotUseIt() throws Exception {
    assertThat(token(code("nova"), "geraden", BACK).statusCode()).isEqualTo(400);
    assertThat(token(code("nova"), VERIFIER, PAGES + "/elders").statusCode()).isEqualTo(400);
  }

  @Test
  void aBrowserIsSentBackToThePagesOnly() throws Exception {
    String elsewhere = "?redirect_uri=https%3A%2F%2Fkwaad.example%2F&code_challenge=x";
    assertThat(get("/aanmelden" + elsewhere).statusCode()).isEqualTo(400);
    assertThat(post("/aanmelden", "rol=nova&redirect_uri=https://kwaad.example/").statusCode())
        .isEqualTo(400);
    assertThat(get("/afmelden?post_logout_redirect_uri=https%3A%2F%2Fkwaad.example%2F"))
        .satisfies(answer -> assertThat(location(answer)).startsWith(PAGES));
  }

  @Test
  void whatTheClientSentIsShownAsTextAndNotRead() throws Exception {
    String page =
        get("/aanmelden?redirect_uri=" + BACK + "&code_challenge=x&state=%22%3E%3Cscript%3E")
            .body();
    assertThat(page).contains("&quot;>&lt;script>").doesNotContain("<script");
  }

  private String code(String role) throws Exception {
    var answer =
        post(
            "/aanmelden",
            "rol=%s&redirect_uri=%s&state=s&nonce=eenmalig&code_challenge=%s"
                .formatted(role, BACK, AuthorizationCodes.hash(VERIFIER)));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).startsWith(BACK + "?code=").endsWith("&state=s");
    return location(answer).replaceAll(".*code=|&.*", "");
  }

  private HttpResponse<String> token(String code, String verifier, String back) throws Exception {
    return post(
        "/token",
        "grant_type=authorization_code&code=%s&code_verifier=%s&redirect_uri=%s"
            .formatted(code, verifier, back));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(to(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return HTTP.send(to(path).POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }
}
