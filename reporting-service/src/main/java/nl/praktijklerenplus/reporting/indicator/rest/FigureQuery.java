package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.platform.json.FieldError;

/** On which day, as known when, over which period. */
public class FigureQuery {

  @QueryParam("peildatum")
  @Parameter(description = "De dag waarop het cijfer geldt, die dag meegeteld; zonder: vandaag")
  String peildatum;

  @QueryParam("bekendOp")
  @Parameter(description = "Alleen wat aan het eind van deze dag bekend was; zonder: alles")
  String bekendOp;

  @QueryParam("van")
  @Parameter(description = "Voor een stroom: vanaf deze dag; zonder: vanaf de eerste gebeurtenis")
  String van;

  @QueryParam("tot")
  @Parameter(description = "Voor een stroom: tot en met deze dag; zonder: de peildatum")
  String tot;

  /** The days as asked; what was not asked is null, and answered by the methods below. */
  record Days(LocalDate peildatum, LocalDate bekendOp, LocalDate van, LocalDate tot) {

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    LocalDate knownBy() {
      return Optional.ofNullable(bekendOp).orElse(LAST);
    }

    LocalDate from() {
      return Optional.ofNullable(van).orElse(FIRST);
    }

    LocalDate to() {
      return Optional.ofNullable(tot).orElse(peildatum);
    }
  }

  private final List<FieldError> errors = new ArrayList<>();

  Days days(LocalDate today) {
    LocalDate day = date("peildatum", peildatum);
    return new Days(
        day == null ? today : day, date("bekendOp", bekendOp), date("van", van), date("tot", tot));
  }

  List<FieldError> errors() {
    return errors;
  }

  private LocalDate date(String name, String text) {
    try {
      return text == null ? null : fitting(LocalDate.parse(text));
    } catch (DateTimeException e) {
      errors.add(new FieldError(name, "moet een datum zijn, zoals 2023-04-07"));
      return null;
    }
  }

  private static LocalDate fitting(LocalDate date) {
    if (date.isBefore(Days.FIRST) || date.isAfter(Days.LAST)) {
      throw new DateTimeException("not a day of this world");
    }
    return date;
  }
}
