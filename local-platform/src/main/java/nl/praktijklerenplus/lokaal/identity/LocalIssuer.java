package nl.praktijklerenplus.lokaal.identity;

import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** Signs tokens for this installation only: who can read its folder may be anybody in it. */
public final class LocalIssuer {

  public static final String ISSUER = "urn:plp:lokale-uitgever";
  public static final String AUDIENCE = "praktijkleren-plus";

  private final RSAKey key;

  private LocalIssuer(RSAKey key) {
    this.key = key;
  }

  public static LocalIssuer of(Secrets secrets) {
    try {
      return new LocalIssuer(RSAKey.parse(secrets.read("token.jwk", LocalIssuer::newKey)));
    } catch (ParseException e) {
      throw new IllegalStateException("not a key: " + secrets.folder().resolve("token.jwk"), e);
    }
  }

  private static String newKey() {
    try {
      return new RSAKeyGenerator(2048)
          .keyID(UUID.randomUUID().toString())
          .generate()
          .toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public String token(TokenAanvraag aanvraag, Instant now) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims(aanvraag, now));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet claims(TokenAanvraag aanvraag, Instant now) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .subject(aanvraag.persoon().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(aanvraag.geldig())))
            .claim("roles", List.of(aanvraag.rol().code()));
    aanvraag.organisatie().ifPresent(code -> claims.claim("organisatie", code));
    aanvraag.werkgever().ifPresent(id -> claims.claim("werkgever", id.toString()));
    aanvraag.student().ifPresent(id -> claims.claim("student", id.toString()));
    return claims.build();
  }

  /** X.509 in base64 without header lines, as QUARKUS_OIDC_PUBLIC_KEY takes it. */
  public String publicKey() {
    try {
      return Base64.getEncoder().encodeToString(key.toRSAPublicKey().getEncoded());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
