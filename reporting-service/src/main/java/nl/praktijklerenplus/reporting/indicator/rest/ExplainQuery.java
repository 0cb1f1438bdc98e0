package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.reporting.indicator.Afbakening;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;

/** The question that the figure answers, and of whom it is to be explained. */
public class ExplainQuery extends FigureQuery {

  @QueryParam("uitsplitsing")
  @Parameter(description = "Zoals bij het cijfer; de dimensies staan bij elke telling")
  List<String> uitsplitsing;

  @QueryParam("reeks")
  @Parameter(description = "Zoals bij het cijfer; verklaard wordt het cijfer van de hele periode")
  String reeks;

  @QueryParam("telt")
  @Parameter(description = "Alleen wie telt (ja) of alleen wie niet telt (nee); zonder: allen")
  String telt;

  @Context UriInfo uri;

  /**
   * What is asked.
   *
   * @param counting only who counts, or only who does not
   */
  record Asked(
      Indicatordefinitie indicator, Days days, Afbakening afbakening, Optional<Boolean> counting) {

    boolean wants(boolean counts) {
      return counting.filter(only -> only != counts).isEmpty();
    }
  }

  /** Reads the question; adds to the faults what is wrong with it. */
  Asked asked(Indicatordefinitie indicator, LocalDate today, List<FieldError> faults) {
    Days days = days(today);
    series(reeks);
    List<FieldError> errors = new ArrayList<>(errors());
    Split split =
        Split.of(
            indicator.id(), indicator.dimensies(), uitsplitsing, uri.getQueryParameters(), errors);
    Optional<Boolean> counting = counting(errors);
    faults.addAll(errors);
    return new Asked(indicator, days, new Afbakening(days.vak(indicator), split.only()), counting);
  }

  private Optional<Boolean> counting(List<FieldError> errors) {
    if (telt != null && !telt.equals("ja") && !telt.equals("nee")) {
      errors.add(new FieldError("telt", "moet ja of nee zijn"));
    }
    return Optional.ofNullable(telt).map("ja"::equals);
  }
}
