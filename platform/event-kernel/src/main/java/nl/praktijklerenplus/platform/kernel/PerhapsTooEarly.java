package nl.praktijklerenplus.platform.kernel;

import java.time.Duration;
import java.util.Optional;

/**
 * A refusal that rests on what another service said so far. Its next word may be on its way, so the
 * same command may be accepted a moment later.
 */
public interface PerhapsTooEarly extends Refusal {

  /** How long the word of another service usually takes, with room to spare. */
  Duration SOON = Duration.ofSeconds(1);

  /** How the detail ends, after a question such as "Is dat net gebeurd". */
  String ON_ITS_WAY =
      ", dan kan het bericht daarvan nog onderweg zijn; probeer het over een seconde opnieuw.";

  @Override
  default Optional<Duration> retryAfter() {
    return Optional.of(SOON);
  }
}
