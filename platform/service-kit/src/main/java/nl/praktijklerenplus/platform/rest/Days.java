package nl.praktijklerenplus.platform.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.platform.json.FieldError;

/** A single day behind the question mark. */
public final class Days {

  private Days() {}

  /**
   * The day, or empty when none was given.
   *
   * @throws WrongQuestion when it is no day from 1900 to 2199
   */
  public static Optional<LocalDate> of(String parameter, String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse).map(Days::near);
    } catch (DateTimeException e) {
      throw new WrongQuestion(
          List.of(new FieldError(parameter, "moet een datum zijn, zoals 2022-04-25")));
    }
  }

  private static LocalDate near(LocalDate day) {
    if (day.getYear() < 1900 || day.getYear() >= 2200) {
      throw new DateTimeException("too far away");
    }
    return day;
  }
}
