package nl.praktijklerenplus.platform.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a projection.
 *
 * @param schema where it stands; null when it was cleared away
 * @param definition by what it was computed, as its {@link Projection} says
 * @param position all of the archive up to here is in it; null before the build has begun
 * @param total how many archived events the build must read
 * @param done how many it has read
 * @param perSecond how many it read in a second since it last began or went on
 * @param reason why it failed
 */
public record ProjectionVersion(
    String projection,
    int version,
    String schema,
    ProjectionState state,
    String definition,
    Long position,
    long total,
    long done,
    long perSecond,
    String reason,
    Instant requestedAt,
    Instant liveAt,
    Instant endedAt) {

  /** How long the reading will still take at this rate; what follows on it comes on top. */
  public Optional<Duration> timeLeft() {
    return state == ProjectionState.BOUWEND && perSecond > 0
        ? Optional.of(Duration.ofSeconds((total - done) / perSecond))
        : Optional.empty();
  }

  boolean canGoBack() {
    return state == ProjectionState.OUD && schema != null;
  }
}
