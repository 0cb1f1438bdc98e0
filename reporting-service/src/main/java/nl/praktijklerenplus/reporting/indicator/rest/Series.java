package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;

/** An indicator through time. */
final class Series {

  /**
   * One point.
   *
   * @param onderdrukt true when there is a value that may not be seen
   * @param van the first day of its stretch; not there when only the last day matters
   */
  record Punt(
      @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate van,
      LocalDate tot,
      @Schema(implementation = WaardeInOpenApi.class) @Nullable Object waarde,
      @JsonInclude(JsonInclude.Include.NON_NULL) List<Map<String, Object>> uitsplitsing,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean onderdrukt) {}

  private Series() {}

  static List<Punt> of(
      Indicatordefinitie indicator, List<Tijdvak> vakken, Values values, Split split) {
    return vakken.stream()
        .map(
            vak ->
                new Punt(
                    indicator.opEenDag() ? null : vak.van(),
                    vak.tot(),
                    Amounts.json(values.value(indicator, vak)),
                    split.by().isEmpty() ? null : values.rows(indicator, vak),
                    Suppressed.flag(values.value(indicator, vak))))
        .toList();
  }
}
