package nl.praktijklerenplus.platform.kernel;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The UUID of a code in a source. Derived, so that what is told twice, in a file or over Kafka, is
 * about the same person; keyed, so that a forgotten person's UUID cannot be computed from the code
 * without the installation's secret.
 */
public final class CodeIdentity {

  private final Hmac hmac;

  /**
   * @param secret the installation's, known to nobody else
   */
  public CodeIdentity(byte[] secret) {
    this.hmac = new Hmac(secret);
  }

  /**
   * @param source the file or the organisation that gave the code
   * @param kind what it is a code of, as {@code student}
   * @return a UUID of version 8
   */
  public UUID of(String source, String kind, String code) {
    var digest = ByteBuffer.wrap(hmac.of(source + '\0' + kind + '\0' + code));
    long high = digest.getLong() & ~0xF000L | 0x8000L;
    long low = digest.getLong() & ~(0b11L << 62) | (0b10L << 62);
    return new UUID(high, low);
  }
}
