package nl.praktijklerenplus.platform.testkit;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import nl.praktijklerenplus.platform.rest.Roles;

/** Tokens as the issuer of the tests makes them, good ones and bad ones. */
public final class Tokens {

  static final String ISSUER = "urn:plp:test";
  static final String AUDIENCE = "praktijkleren-plus";

  private static final Set<String> OF_ORGANISATIE = Set.of(Roles.BEGELEIDER, Roles.JOBCOACH);
  private static final String WERKDAG = "werkdag";

  /** Signing takes longer than most questions that a token is for. */
  private static final Map<List<String>, String> GOOD = new ConcurrentHashMap<>();

  private Tokens() {}

  /** Of werkdag, when the role belongs to an organisatie. */
  public static String of(String role) {
    return OF_ORGANISATIE.contains(role)
        ? of(role, WERKDAG)
        : GOOD.computeIfAbsent(List.of(role), _ -> sign(good(role), TestKeys.TOKENS));
  }

  public static String of(String role, String organisatie) {
    return with(role, "organisatie", organisatie);
  }

  /** Of somebody at this werkgever. */
  public static String at(String role, UUID werkgever) {
    return with(role, "werkgever", werkgever.toString());
  }

  /** Of a student, who sees themselves. */
  public static String ofStudent(UUID student) {
    var claims = new JWTClaimsSet.Builder(good(Roles.STUDENT));
    return sign(
        claims.claim("student", student.toString()).subject(student.toString()).build(),
        TestKeys.TOKENS);
  }

  private static String with(String role, String claim, String value) {
    return GOOD.computeIfAbsent(
        List.of(role, claim, value),
        _ ->
            sign(
                new JWTClaimsSet.Builder(good(role)).claim(claim, value).build(), TestKeys.TOKENS));
  }

  public static String expired(String role) {
    return sign(claims(role, ISSUER, AUDIENCE, Duration.ofHours(-1)), TestKeys.TOKENS);
  }

  public static String wrongAudience(String role) {
    return sign(claims(role, ISSUER, "iets-anders", Duration.ofHours(1)), TestKeys.TOKENS);
  }

  public static String wrongIssuer(String role) {
    return sign(claims(role, "urn:plp:ander", AUDIENCE, Duration.ofHours(1)), TestKeys.TOKENS);
  }

  public static String forged(String role) {
    return sign(good(role), TestKeys.OTHER_ISSUER);
  }

  /** With the algorithm none. */
  public static String unsigned(String role) {
    return new PlainJWT(good(role)).serialize();
  }

  /** With a symmetric algorithm, and as its secret the key that everybody may know. */
  public static String signedWithThePublicKey(String role) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), good(role));
      token.sign(new MACSigner(TestKeys.publicKey()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet good(String role) {
    return claims(role, ISSUER, AUDIENCE, Duration.ofHours(1));
  }

  private static JWTClaimsSet claims(String role, String issuer, String audience, Duration valid) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(audience)
        .subject(UUID.nameUUIDFromBytes(role.getBytes()).toString())
        .claim("roles", List.of(role))
        .issueTime(Date.from(now.minus(Duration.ofHours(2))))
        .expirationTime(Date.from(now.plus(valid)))
        .build();
  }

  private static String sign(JWTClaimsSet claims, KeyPair keys) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
      token.sign(new RSASSASigner(keys.getPrivate()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
