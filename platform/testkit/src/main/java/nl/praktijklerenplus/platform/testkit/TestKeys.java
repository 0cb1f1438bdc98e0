package nl.praktijklerenplus.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Keys that exist for one JVM of tests only. */
final class TestKeys {

  static final KeyPair TOKENS = rsa();
  static final KeyPair OTHER_ISSUER = rsa();

  private TestKeys() {}

  static String publicKey() {
    return Base64.getEncoder().encodeToString(TOKENS.getPublic().getEncoded());
  }

  /** One master key in a file of its own. */
  static Path masterKeys() {
    return file("1 " + key());
  }

  static Path hmacKey() {
    return file(key());
  }

  static Path installationKey() {
    return file(key());
  }

  private static String key() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Path file(String content) {
    try {
      Path file = Files.createTempFile("plp-test", ".key");
      Files.writeString(file, content);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyPair rsa() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
