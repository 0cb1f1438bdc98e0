package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.praktijklerenplus.reporting.indicator.Waarde;

/** A value of whichever kind in the columns of a table. */
final class ValueColumns {

  static final List<String> NAMES = List.of("waarde", "n", "mediaan", "p90", "gemiddelde");

  private ValueColumns() {}

  /**
   * @param value as an answer shows it
   */
  static List<?> of(Object value) {
    return switch (value) {
      case Waarde.Doorlooptijd(long n, var mediaan, var p90) ->
          Arrays.asList(null, n, mediaan, p90, null);
      case Waarde.Gemiddelde(long n, var mean) -> Arrays.asList(null, n, null, null, mean);
      case null, default -> Arrays.asList(value, null, null, null, null);
    };
  }

  @SafeVarargs
  static <T> List<T> row(List<? extends T>... parts) {
    List<T> row = new ArrayList<>();
    for (List<? extends T> part : parts) {
      row.addAll(part);
    }
    return row;
  }
}
