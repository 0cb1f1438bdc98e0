package nl.praktijklerenplus.lokaal.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LocalIssuerTest {

  private static final Instant NOW = Instant.parse("2023-04-07T12:00:00Z");
  private static final Duration UUR = Duration.ofHours(1);

  @TempDir Path folder;

  @Test
  void thePublicKeyThatServicesGetVerifiesTheToken() throws Exception {
    assertThat(token(Rol.BEHEERDER).verify(new RSASSAVerifier(publicKey()))).isTrue();
  }

  @Test
  void theTokenSaysWhoItIsForAndHowLong() throws Exception {
    var claims = token(Rol.PROJECTLEIDER).getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo("urn:plp:lokale-uitgever");
    assertThat(claims.getAudience()).containsExactly("praktijkleren-plus");
    assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("projectleider"));
    assertThat(claims.getIssueTime()).isEqualTo(Date.from(NOW));
    assertThat(claims.getExpirationTime()).isEqualTo(Date.from(NOW.plus(UUR)));
    assertThat(claims.getClaims()).doesNotContainKeys("organisatie", "werkgever", "student");
  }

  @Test
  void aBegeleiderIsOfWerkdagUnlessToldOtherwise() throws Exception {
    assertThat(token(Rol.BEGELEIDER).getJWTClaimsSet().getStringClaim("organisatie"))
        .isEqualTo("werkdag");
  }

  @Test
  void aRoleIsTheSamePersonEachTimeAndAnotherThanEveryOtherRole() throws Exception {
    assertThat(subject(Rol.RMT)).isEqualTo(subject(Rol.RMT)).isNotEqualTo(subject(Rol.NOVA));
  }

  @Test
  void onlyTheOwnerReadsTheSecrets() throws Exception {
    var secrets = new Secrets(folder.resolve("geheimen"));
    secrets.password("intake_service");
    var file = secrets.folder().resolve("intake_service.wachtwoord");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.folder())))
        .isEqualTo("rwx------");
  }

  @Test
  void aSecretIsMadeOnce() {
    var secrets = new Secrets(folder);
    assertThat(secrets.installatiegeheim())
        .hasSize(32)
        .isEqualTo(new Secrets(folder).installatiegeheim());
  }

  private String subject(Rol rol) throws Exception {
    return token(rol).getJWTClaimsSet().getSubject();
  }

  private SignedJWT token(Rol rol) throws Exception {
    var issuer = LocalIssuer.of(new Secrets(folder));
    return SignedJWT.parse(issuer.token(TokenAanvraag.voor(rol, UUR), NOW));
  }

  private RSAPublicKey publicKey() throws Exception {
    var bytes = Base64.getDecoder().decode(LocalIssuer.of(new Secrets(folder)).publicKey());
    return (RSAPublicKey)
        KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
  }
}
