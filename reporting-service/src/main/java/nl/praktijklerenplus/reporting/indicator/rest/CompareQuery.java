package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Peilmoment;
import nl.praktijklerenplus.reporting.indicator.Verschillen;

/** Two days that are compared, and when each was known as it is asked. */
public class CompareQuery {

  @QueryParam("van")
  @Parameter(required = true, description = "De eerste peildatum")
  String van;

  @QueryParam("tot")
  @Parameter(required = true, description = "De tweede peildatum")
  String tot;

  @QueryParam("vanBekendOp")
  @Parameter(
      description = "De eerste zoals aan het eind van deze dag bekend was; zonder: die dag zelf")
  String vanBekendOp;

  @QueryParam("totBekendOp")
  @Parameter(description = "De tweede zoals aan het eind van deze dag bekend was; zonder: alles")
  String totBekendOp;

  @Context UriInfo uri;

  /** What is compared. */
  record Asked(Indicatordefinitie indicator, Days van, Days tot, Map<Dimensie, String> only) {

    /** The first day with what is known at the second. */
    Days betterKnown() {
      return new Days(van.peildatum(), tot.bekendOp(), null, null);
    }

    Verschillen verschillen(Definities definities) {
      return Verschillen.tussen(moment(van), moment(tot), definities, indicator, only);
    }

    private static Peilmoment moment(Days days) {
      return new Peilmoment(days.peildatum(), days.knownBy());
    }
  }

  /** Reads the question; adds to the faults what is wrong with it. */
  Asked asked(Indicatordefinitie indicator, List<FieldError> faults) {
    List<FieldError> errors = new ArrayList<>();
    Days first = days("van", van, "vanBekendOp", vanBekendOp, errors);
    Days second = days("tot", tot, "totBekendOp", totBekendOp, errors);
    Split split =
        Split.of(
            indicator.id(), indicator.dimensies(), List.of(), uri.getQueryParameters(), errors);
    if (errors.isEmpty()) {
      first =
          new Days(
              first.peildatum(),
              Optional.ofNullable(first.bekendOp()).orElse(first.peildatum()),
              null,
              null);
      order(first, second, errors);
    }
    faults.addAll(errors);
    return new Asked(indicator, first, second, split.only());
  }

  private static Days days(
      String name, String day, String knownName, String known, List<FieldError> errors) {
    if (day == null) {
      errors.add(new FieldError(name, "ontbreekt; geef een datum, zoals 2023-04-07"));
    }
    LocalDate peildatum = Days.read(name, day, errors);
    return new Days(peildatum, Days.read(knownName, known, errors), null, null);
  }

  private static void order(Days first, Days second, List<FieldError> errors) {
    if (first.peildatum().isAfter(second.peildatum())) {
      errors.add(new FieldError("tot", "mag niet voor 'van' liggen"));
    }
    if (first.knownBy().isAfter(second.knownBy())) {
      errors.add(
          new FieldError("totBekendOp", "mag niet voor %s liggen".formatted(first.knownBy())));
    }
  }
}
