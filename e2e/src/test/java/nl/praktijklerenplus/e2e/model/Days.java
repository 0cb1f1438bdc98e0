package nl.praktijklerenplus.e2e.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Days in Amsterdam. */
final class Days {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Days() {}

  static LocalDate of(Instant moment) {
    return moment.atZone(AMSTERDAM).toLocalDate();
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
