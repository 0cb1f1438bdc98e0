package nl.praktijklerenplus.lokaal.importeren;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The UUID of a code in a source. Derived, so that importing twice changes nothing; keyed, so that
 * a forgotten person's UUID cannot be computed from the code without the installation's secret.
 */
final class Identity {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  Identity(byte[] installatiegeheim) {
    this.key = new SecretKeySpec(installatiegeheim, ALGORITHM);
  }

  UUID of(String source, String kind, String code) {
    var digest = ByteBuffer.wrap(hmac(source + '\0' + kind + '\0' + code));
    long high = digest.getLong() & ~0xF000L | 0x8000L;
    long low = digest.getLong() & ~(0b11L << 62) | (0b10L << 62);
    return new UUID(high, low);
  }

  private byte[] hmac(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
