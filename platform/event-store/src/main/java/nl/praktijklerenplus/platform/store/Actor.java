package nl.praktijklerenplus.platform.store;

import java.util.Optional;
import java.util.UUID;

/** Who asked: the token's subject, and for which organisation. */
public record Actor(UUID id, Optional<String> organisatie) {

  /** What a service does by itself, because another service told it something. */
  public static final Actor POLICY = new Actor(new UUID(0, 0), Optional.empty());
}
