package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The UUID of a code in a source, by the importer's own rule and secret: what an organisation tells
 * over Kafka and what it delivers in a file is about the same person.
 */
@ApplicationScoped
class CodeIdentity {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  @Inject
  CodeIdentity(@ConfigProperty(name = "plp.installation-key-file") Path file) throws IOException {
    this(Base64.getDecoder().decode(Files.readString(file).strip()));
  }

  CodeIdentity(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  UUID of(String source, String kind, String code) {
    var digest = ByteBuffer.wrap(hmac(source + '\0' + kind + '\0' + code));
    long high = digest.getLong() & ~0xF000L | 0x8000L;
    long low = digest.getLong() & ~(0b11L << 62) | (0b10L << 62);
    return new UUID(high, low);
  }

  private byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
