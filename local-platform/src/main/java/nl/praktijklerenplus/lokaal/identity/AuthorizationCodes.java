package nl.praktijklerenplus.lokaal.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that stand for a login until they are exchanged, once, by who asked for it (RFC 7636). */
final class AuthorizationCodes {

  private static final Duration VALID = Duration.ofMinutes(1);
  private static final Duration SESSION = Duration.ofHours(8);

  /**
   * A login that waits for who asked for it.
   *
   * @param challenge the hash of what only the asker knows
   */
  record Login(
      TokenAanvraag who, String challenge, String redirect, Optional<String> nonce, Instant at) {

    Map<String, Object> tokens(LocalIssuer issuer) {
      return Map.of(
          "access_token", issuer.token(who, at),
          "id_token", issuer.idToken(who, at, nonce),
          "token_type", "Bearer",
          "expires_in", SESSION.toSeconds());
    }
  }

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Login> waiting = new ConcurrentHashMap<>();
  private final Clock clock;

  AuthorizationCodes(Clock clock) {
    this.clock = clock;
  }

  String give(Map<String, String> form) {
    waiting.values().removeIf(this::isTooOld);
    var code = newCode();
    waiting.put(
        code,
        new Login(
            who(form),
            form.get("code_challenge"),
            form.get("redirect_uri"),
            Optional.ofNullable(form.get("nonce")),
            clock.instant()));
    return code;
  }

  private static TokenAanvraag who(Map<String, String> form) {
    return new TokenAanvraag(
        Rol.of(form.getOrDefault("rol", "")).orElseThrow(IllegalArgumentException::new),
        Optional.ofNullable(form.get("organisatie")),
        Optional.ofNullable(form.get("werkgever")).map(UUID::fromString),
        Optional.ofNullable(form.get("student")).map(UUID::fromString),
        SESSION);
  }

  Optional<Login> redeem(Map<String, String> form) {
    return Optional.ofNullable(waiting.remove(form.getOrDefault("code", "")))
        .filter(login -> !isTooOld(login))
        .filter(login -> login.redirect().equals(form.get("redirect_uri")))
        .filter(login -> hash(form.getOrDefault("code_verifier", "")).equals(login.challenge()));
  }

  private boolean isTooOld(Login login) {
    return login.at().plus(VALID).isBefore(clock.instant());
  }

  private String newCode() {
    var bytes = new byte[24];
    random.nextBytes(bytes);
    return base64(bytes);
  }

  static String hash(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return base64(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
