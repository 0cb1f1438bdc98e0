package nl.praktijklerenplus.intake.bewaring;

import java.time.LocalDate;
import java.time.Period;

/**
 * Hoe lang gegevens blijven van wie in een toestand is.
 *
 * @param reden waarom zo lang
 */
public record Bewaartermijn(String toestand, Period termijn, String reden) {

  /** The first day on which the data of who came into this toestand then may go. */
  public LocalDate verlopenOp(LocalDate sinds) {
    return sinds.plus(termijn);
  }
}
