package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.reporting.indicator.Periode;
import nl.praktijklerenplus.reporting.onderdrukking.Kwartaal;

/** A view's days, what it is compared with and how its small series go. */
public class ViewQuery extends FigureQuery {

  @QueryParam("vergelijkMet")
  @Parameter(
      description = "De dag waarmee wordt vergeleken; zonder: drie maanden voor de peildatum")
  String vergelijkMet;

  @QueryParam("reeks")
  @DefaultValue("kwartaal")
  @Parameter(description = "De delen van de kleine reeksen: dag, week, maand of kwartaal")
  String reeks = "kwartaal";

  /**
   * What is asked of a view.
   *
   * @param compared the day it is compared with
   */
  record Asked(Days days, LocalDate compared, Periode series) {}

  Asked asked(LocalDate today) {
    return asked(days(today), Days::threeMonthsEarlier);
  }

  /** For who may not see persons: quarter by quarter. */
  Asked asked(QuarterRules rules) {
    Days days = rules.days(days(rules.lastDay()));
    Asked asked = asked(days, _ -> Kwartaal.van(days.peildatum()).vorige().einde());
    rules.quarterEnd("vergelijkMet", asked.compared());
    rules.series(Optional.of(asked.series()));
    rules.without("van", van);
    rules.without("tot", tot);
    errors().addAll(rules.errors());
    return asked;
  }

  private Asked asked(Days days, Function<Days, LocalDate> otherwise) {
    LocalDate compared =
        Optional.ofNullable(date("vergelijkMet", vergelijkMet))
            .orElseGet(() -> otherwise.apply(days));
    if (errors().isEmpty() && compared.isAfter(days.peildatum())) {
      errors().add(new FieldError("vergelijkMet", "mag niet na de peildatum liggen"));
    }
    return new Asked(days, compared, series(reeks).orElse(Periode.KWARTAAL));
  }
}
