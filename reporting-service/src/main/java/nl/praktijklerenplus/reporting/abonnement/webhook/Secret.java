package nl.praktijklerenplus.reporting.abonnement.webhook;

import java.util.Base64;

import nl.praktijklerenplus.platform.kernel.Hmac;

/** What sender and receiver share: with it a message is signed by Standard Webhooks. */
public record Secret(byte[] bytes) {

  /** As the receiver keeps it. */
  public String text() {
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }

  /** The signature of a message, as its header carries it. */
  public String sign(String id, long timestamp, String body) {
    byte[] signed = new Hmac(bytes).of(id + "." + timestamp + "." + body);
    return "v1," + Base64.getEncoder().encodeToString(signed);
  }
}
