package nl.praktijklerenplus.platform.consumer;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

import io.vertx.pgclient.PgException;

/**
 * Tells a database that is away from an event that cannot be handled: only the latter is parked.
 */
final class Outage {

  private Outage() {}

  static boolean is(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(Outage::one);
  }

  private static boolean one(Throwable cause) {
    return switch (cause) {
      // connection, resources, operator intervention, system, deadlock and serialization
      case PgException pg when pg.getSqlState() != null ->
          pg.getSqlState().matches("(08|53|57|58|40).*");
      case IOException _ -> true;
      case io.vertx.core.VertxException closed ->
          String.valueOf(closed.getMessage()).contains("onnection");
      case java.util.concurrent.TimeoutException _ -> true;
      default -> false;
    };
  }
}
