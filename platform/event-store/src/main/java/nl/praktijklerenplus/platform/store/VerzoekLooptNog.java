package nl.praktijklerenplus.platform.store;

import java.time.Duration;
import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.PerhapsTooEarly;
import nl.praktijklerenplus.platform.kernel.Refusal;

/** The same request, under the same Idempotency-Key, is being handled at this moment. */
public record VerzoekLooptNog() implements Refusal {
  @Override
  public String detail() {
    return "Dit verzoek wordt al behandeld; herhaal het over een seconde om te zien wat ervan"
        + " kwam.";
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(PerhapsTooEarly.SOON);
  }
}
