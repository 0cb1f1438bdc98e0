package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;

/** The figures of a view: each with its goal, what it was before, and where it comes from. */
final class ViewFigures {

  private static final int POINTS = 8;

  /**
   * One figure in a view.
   *
   * @param eerder the value on the day of comparison
   * @param verandering what was added since; null where one of the two has no value
   * @param reeks the last stretches up to the day
   */
  record Figuur(
      String indicator,
      String naam,
      String eenheid,
      String soort,
      @Schema(implementation = WaardeInOpenApi.class) @Nullable Object waarde,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean onderdrukt,
      @JsonInclude(JsonInclude.Include.NON_NULL) Doel doel,
      @Schema(implementation = WaardeInOpenApi.class) @Nullable Object eerder,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean eerderOnderdrukt,
      @Nullable Double verandering,
      List<Series.Punt> reeks) {}

  private final ViewQuery.Asked asked;
  private final Figures.Answer found;

  ViewFigures(ViewQuery.Asked asked, Figures.Answer found) {
    this.asked = asked;
    this.found = found;
  }

  /** What must be read for all that the catalogue names. */
  static List<Stretches.Asked> questions(Catalogue catalogue, ViewQuery.Asked asked) {
    return catalogue.indicatoren().stream()
        .map(one -> new Stretches.Asked(one, vakken(asked, one)))
        .toList();
  }

  private static List<Tijdvak> vakken(ViewQuery.Asked asked, Indicatordefinitie one) {
    Days days = asked.days();
    return Stream.concat(
            Stream.of(days.vak(one), days.vakOn(asked.compared(), one)), points(asked).stream())
        .toList();
  }

  private static List<Tijdvak> points(ViewQuery.Asked asked) {
    return asked.series().laatste(POINTS, asked.days().vak().tot());
  }

  Figuur of(String id) {
    Indicatordefinitie indicator = Indicatoren.van(id).orElseThrow();
    Waarde value = found.amounts().value(indicator, asked.days().vak(indicator));
    Waarde before =
        found.amounts().value(indicator, asked.days().vakOn(asked.compared(), indicator));
    return new Figuur(
        id,
        indicator.naam(),
        indicator.eenheid(),
        indicator.soort().name(),
        Amounts.json(value),
        Suppressed.flag(value),
        Optional.ofNullable(found.goals().get(id)).map(goal -> goal.reachedBy(value)).orElse(null),
        Amounts.json(before),
        Suppressed.flag(before),
        change(before, value),
        Series.of(indicator, points(asked), found.amounts(), Split.NONE));
  }

  private static Double change(Waarde before, Waarde now) {
    return now.alsGetal().flatMap(to -> before.alsGetal().map(from -> to - from)).orElse(null);
  }
}
