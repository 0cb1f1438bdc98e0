package nl.praktijklerenplus.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/** Keys that exist for one JVM of tests only. */
final class TestKeys {

  static final KeyPair TOKENS = rsa();
  static final KeyPair OTHER_ISSUER = rsa();

  private TestKeys() {}

  static String publicKey() {
    return Base64.getEncoder().encodeToString(TOKENS.getPublic().getEncoded());
  }

  /** A master key of 32 random bytes in a file of its own. */
  static Path masterKey() {
    try {
      Path file = Files.createTempFile("plp-master", ".key");
      String bytes =
          (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "").substring(0, 32);
      Files.writeString(file, Base64.getEncoder().encodeToString(bytes.getBytes()));
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
