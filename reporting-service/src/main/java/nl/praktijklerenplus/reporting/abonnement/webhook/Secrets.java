package nl.praktijklerenplus.reporting.abonnement.webhook;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.praktijklerenplus.platform.rest.HmacKey;

/** Secrets are derived from the key of the installation, so that no table holds one. */
@ApplicationScoped
public class Secrets {

  private final HmacKey key;

  Secrets(HmacKey key) {
    this.key = key;
  }

  /**
   * @param number which one of this abonnement
   */
  public Secret of(UUID abonnement, int number) {
    return new Secret(key.hmac("webhook\n" + abonnement + "\n" + number));
  }
}
