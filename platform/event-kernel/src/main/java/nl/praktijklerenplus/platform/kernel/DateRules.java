package nl.praktijklerenplus.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.DatumWeigering.*;

/** The rules of the two time axes: the day it happened and the moment it was known. */
public final class DateRules {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private DateRules() {}

  public static LocalDate day(Instant bekend) {
    return LocalDate.ofInstant(bekend, ZONE);
  }

  /** The moment at which a day is over. */
  public static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** Judges a new request on its moment: neither the day nor the knowing may lie ahead. */
  public static Optional<Refusal> moment(LocalDate datum, Instant bekend, Instant now) {
    if (bekend.isAfter(now)) {
      return Optional.of(new BekendInToekomst());
    }
    return datum.isAfter(day(bekend)) ? Optional.of(new DatumInToekomst(datum)) : Optional.empty();
  }

  /** Judges a new event on its day: a state change after the last one, an observation any day. */
  public static Optional<Refusal> append(History<?> history, Fact<?> fact) {
    return fact.event() instanceof StateChange && history.lastStateChange().isPresent()
        ? notBeforeChange(history.lastStateChange(), fact.datum())
        : notBeforeFirst(history.firstDay(), fact.datum());
  }

  static Optional<Refusal> notBeforeChange(Optional<LocalDate> change, LocalDate datum) {
    return change.filter(datum::isBefore).map(DatumVoorVorigeWijziging::new);
  }

  static Optional<Refusal> notBeforeFirst(Optional<LocalDate> first, LocalDate datum) {
    return first.filter(datum::isBefore).map(DatumVoorEersteDag::new);
  }
}
