package nl.praktijklerenplus.platform.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace that a request belongs to, by W3C Trace Context, and this operation's own span in it.
 */
record TraceContext(String traceId, String spanId) {

  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static TraceContext of(String traceparent) {
    Matcher given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    return new TraceContext(given.matches() ? given.group(1) : hex(16), hex(8));
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
