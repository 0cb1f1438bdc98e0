package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;

/** The days as asked; what was not asked is null, and answered by the methods below. */
record Days(LocalDate peildatum, LocalDate bekendOp, LocalDate van, LocalDate tot) {

  static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static final int COMPARED_MONTHS = 3;

  /** The day in a parameter; null when it is not given, or wrong: then that is among the errors. */
  static LocalDate read(String name, String text, List<FieldError> errors) {
    try {
      return text == null ? null : fitting(LocalDate.parse(text));
    } catch (DateTimeException e) {
      errors.add(new FieldError(name, "moet een datum zijn, zoals 2023-04-07"));
      return null;
    }
  }

  private static LocalDate fitting(LocalDate date) {
    if (date.isBefore(Tijdvak.BEGIN) || date.isAfter(LAST)) {
      throw new DateTimeException("not a day of this world");
    }
    return date;
  }

  LocalDate knownBy() {
    return Optional.ofNullable(bekendOp).orElse(LAST);
  }

  Tijdvak vak() {
    return new Tijdvak(
        Optional.ofNullable(van).orElse(Tijdvak.BEGIN), Optional.ofNullable(tot).orElse(peildatum));
  }

  /** The same for one indicator: a stand is of the peildatum, whatever period is asked. */
  Tijdvak vak(Indicatordefinitie indicator) {
    return indicator.opEenDag() ? Tijdvak.tot(peildatum) : vak();
  }

  /** What the figure is compared with when nothing else is asked. */
  LocalDate threeMonthsEarlier() {
    return peildatum.minusMonths(COMPARED_MONTHS);
  }

  /** The same period as far before as the day; all that was, when all that was is asked. */
  Tijdvak vakOn(LocalDate day) {
    return new Tijdvak(
        van == null ? Tijdvak.BEGIN : before(van, day), tot == null ? day : before(tot, day));
  }

  /**
   * As far before a date as the day is before the peildatum: in months where these two lie whole
   * months apart, and then the end of a month stays the end of a month.
   */
  private LocalDate before(LocalDate date, LocalDate day) {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(peildatum));
    boolean ends = endsMonth(day) && endsMonth(peildatum);
    if (!ends && !peildatum.minusMonths(months).equals(day)) {
      return date.minusDays(ChronoUnit.DAYS.between(day, peildatum));
    }
    LocalDate earlier = date.minusMonths(months);
    return ends && endsMonth(date) ? YearMonth.from(earlier).atEndOfMonth() : earlier;
  }

  private static boolean endsMonth(LocalDate date) {
    return date.getDayOfMonth() == date.lengthOfMonth();
  }

  /** The same for one indicator. */
  Tijdvak vakOn(LocalDate day, Indicatordefinitie indicator) {
    return indicator.opEenDag() ? Tijdvak.tot(day) : vakOn(day);
  }
}
