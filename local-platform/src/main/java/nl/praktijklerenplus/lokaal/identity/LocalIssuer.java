package nl.praktijklerenplus.lokaal.identity;

import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
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
    return signed(claims(aanvraag, now).build());
  }

  /** For the client that asked for the login; services take the other. */
  String idToken(TokenAanvraag aanvraag, Instant now, Optional<String> nonce) {
    return signed(claims(aanvraag, now).claim("nonce", nonce.orElse(null)).build());
  }

  private String signed(JWTClaimsSet claims) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet.Builder claims(TokenAanvraag aanvraag, Instant now) {
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
    return claims;
  }

  /** The same key as a set (RFC 7517). */
  String publicKeys() {
    return new JWKSet(key).toString();
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
