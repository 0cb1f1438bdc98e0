package nl.praktijklerenplus.reporting.abonnement.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What sender and receiver share: with it a message is signed by Standard Webhooks. */
public record Secret(byte[] bytes) {

  private static final String ALGORITHM = "HmacSHA256";

  /** As the receiver keeps it. */
  public String text() {
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }

  /** The signature of a message, as its header carries it. */
  public String sign(String id, long timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      byte[] signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
