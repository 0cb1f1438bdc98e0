package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.platform.json.FieldError;

/** On which day, as known when. */
public class DayQuery {

  @QueryParam("peildatum")
  @Parameter(description = "De dag waarop het geldt, die dag meegeteld; zonder: vandaag")
  String peildatum;

  @QueryParam("bekendOp")
  @Parameter(description = "Alleen wat aan het eind van deze dag bekend was; zonder: alles")
  String bekendOp;

  private final List<FieldError> errors = new ArrayList<>();

  /** Reads the days; what is wrong with them is in {@link #errors}. */
  Days days(LocalDate today) {
    LocalDate day = Days.read("peildatum", peildatum, errors);
    return new Days(
        Optional.ofNullable(day).orElse(today),
        Days.read("bekendOp", bekendOp, errors),
        null,
        null);
  }

  List<FieldError> errors() {
    return errors;
  }
}
