package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;

/** An indicator through time. */
final class Series {

  /**
   * One point.
   *
   * @param van the first day of its stretch; not there when only the last day matters
   */
  record Punt(
      @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate van,
      LocalDate tot,
      Object waarde,
      @JsonInclude(JsonInclude.Include.NON_NULL) List<Map<String, Object>> uitsplitsing) {}

  private Series() {}

  static List<Punt> of(
      Indicatordefinitie indicator, List<Tijdvak> vakken, Amounts amounts, Split split) {
    return vakken.stream()
        .map(
            vak ->
                new Punt(
                    indicator.opEenDag() ? null : vak.van(),
                    vak.tot(),
                    Amounts.json(amounts.value(indicator, vak)),
                    split.by().isEmpty() ? null : amounts.rows(indicator, vak)))
        .toList();
  }
}
