package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.reporting.indicator.Periode;

/** On which day, as known when, over which period. */
public class FigureQuery {

  @QueryParam("peildatum")
  @Parameter(
      description =
          "De dag waarop het cijfer geldt, die dag meegeteld; zonder: de laatste dag van de periode,"
              + " anders vandaag")
  String peildatum;

  @QueryParam("bekendOp")
  @Parameter(description = "Alleen wat aan het eind van deze dag bekend was; zonder: alles")
  String bekendOp;

  @QueryParam("van")
  @Parameter(
      description =
          "Voor wat in een periode telt: vanaf deze dag; zonder: vanaf de eerste gebeurtenis")
  String van;

  @QueryParam("tot")
  @Parameter(
      description = "Voor wat in een periode telt: tot en met deze dag; zonder: de peildatum")
  String tot;

  private final List<FieldError> errors = new ArrayList<>();

  /** Reads the days; what is wrong with them is in {@link #errors}. */
  Days days(LocalDate today) {
    LocalDate day = date("peildatum", peildatum);
    LocalDate until = date("tot", tot);
    Days days =
        new Days(
            Optional.ofNullable(day).or(() -> Optional.ofNullable(until)).orElse(today),
            date("bekendOp", bekendOp),
            date("van", van),
            until);
    if (errors.isEmpty() && days.vak().tot().isAfter(days.peildatum())) {
      errors.add(new FieldError("tot", "mag niet na de peildatum liggen"));
    }
    if (errors.isEmpty() && days.vak().leeg()) {
      errors.add(new FieldError("van", "mag niet na %s liggen".formatted(days.vak().tot())));
    }
    return days;
  }

  /** By which stretches a series is asked; none when there is no series. */
  Optional<Periode> series(String name) {
    Optional<Periode> found =
        Arrays.stream(Periode.values()).filter(one -> one.naam().equals(name)).findFirst();
    if (name != null && found.isEmpty()) {
      List<String> names = Arrays.stream(Periode.values()).map(Periode::naam).toList();
      errors.add(new FieldError("reeks", "moet een zijn van %s".formatted(names)));
    }
    return found;
  }

  List<FieldError> errors() {
    return errors;
  }

  LocalDate date(String name, String text) {
    return Days.read(name, text, errors);
  }
}
