package nl.praktijklerenplus.platform.store;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells a database that is away from work that cannot succeed: the first passes, so try later; the
 * second does not.
 */
public final class Outage {

  // connection, resources, operator intervention, system, deadlock and serialization
  private static final String AWAY = "(08|53|57|58|40).*";

  private Outage() {}

  public static boolean is(Throwable failure) {
    return SqlState.of(failure).filter(state -> state.matches(AWAY)).isPresent()
        || Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(Outage::one);
  }

  private static boolean one(Throwable cause) {
    return switch (cause) {
      case IOException _ -> true;
      case TryLater _ -> true;
      case io.vertx.core.VertxException closed ->
          String.valueOf(closed.getMessage()).contains("onnection");
      case java.util.concurrent.TimeoutException _ -> true;
      default -> false;
    };
  }
}
