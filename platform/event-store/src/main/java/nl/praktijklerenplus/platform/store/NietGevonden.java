package nl.praktijklerenplus.platform.store;

import java.time.Duration;
import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.PerhapsTooEarly;
import nl.praktijklerenplus.platform.kernel.Refusal;

/**
 * The one answer for what does not exist and for what is not the asker's.
 *
 * @param opnieuwNa when the word of another service may be on its way
 */
public record NietGevonden(Optional<Duration> opnieuwNa) implements Refusal {

  public static final String DETAIL = "Dit bestaat niet, of het is niet voor u te zien.";

  static NietGevonden of(Whose whose) {
    return new NietGevonden(
        whose.fromElsewhere() ? Optional.of(PerhapsTooEarly.SOON) : Optional.empty());
  }

  @Override
  public String detail() {
    return DETAIL;
  }

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public Optional<Duration> retryAfter() {
    return opnieuwNa;
  }
}
