package nl.praktijklerenplus.platform.kernel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact as it stands in a stream, corrections applied.
 *
 * @param id the event's identity
 * @param version its place in the stream, from 1
 * @param bekend when the programme knew it
 * @param cause the event of another service that made a policy record this one; empty for commands
 * @param command the request that recorded it; events of one request share it
 */
public record Recorded<E>(
    UUID id, int version, Fact<E> fact, Instant bekend, Optional<UUID> cause, UUID command) {

  public boolean isStateChange() {
    return fact.event() instanceof StateChange;
  }
}
