package nl.praktijklerenplus.platform.rest;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chain of failures by type and place, without the messages, which may hold personal data. */
final class Causes {

  private Causes() {}

  static String of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(8)
        .map(cause -> cause.getClass().getName() + state(cause) + place(cause))
        .collect(Collectors.joining(" <- "));
  }

  private static String state(Throwable cause) {
    return cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
  }

  private static String place(Throwable cause) {
    return cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
  }
}
