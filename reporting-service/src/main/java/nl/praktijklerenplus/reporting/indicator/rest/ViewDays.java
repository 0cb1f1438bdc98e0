package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * When a view is of.
 *
 * @param bekendOp null when it was not given: as is known now
 * @param vergelijkMet the day with which each figure is compared
 * @param opmerking by which rule this caller is answered, when not all is shown
 */
record ViewDays(
    LocalDate peildatum,
    @Nullable LocalDate bekendOp,
    @Nullable LocalDate van,
    LocalDate tot,
    LocalDate vergelijkMet,
    @JsonInclude(JsonInclude.Include.NON_NULL) String opmerking) {

  static ViewDays of(ViewQuery.Asked asked, boolean suppressed) {
    Days days = asked.days();
    return new ViewDays(
        days.peildatum(),
        days.bekendOp(),
        days.van(),
        days.vak().tot(),
        asked.compared(),
        suppressed ? Suppressed.RULE : null);
  }
}
