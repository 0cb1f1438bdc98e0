package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Amount;

/** By what a figure is split, and to what it is limited. */
record Split(List<Dimensie> by, Map<Dimensie, String> only) {

  /** Reads the question; a dimension that does not apply to the indicator is an error. */
  static Split of(
      Indicatordefinitie indicator,
      List<String> asked,
      Map<String, String> filters,
      List<FieldError> errors) {
    List<Dimensie> by =
        asked.stream()
            .flatMap(text -> Stream.of(text.split(",")))
            .filter(text -> !text.isBlank())
            .distinct()
            .flatMap(name -> dimension(indicator, name, "uitsplitsing", errors).stream())
            .toList();
    Map<Dimensie, String> only = new LinkedHashMap<>();
    filters.forEach(
        (name, value) ->
            dimension(indicator, name, name, errors).ifPresent(found -> only.put(found, value)));
    return new Split(by, only);
  }

  private static Optional<Dimensie> dimension(
      Indicatordefinitie indicator, String name, String field, List<FieldError> errors) {
    Optional<Dimensie> found =
        indicator.dimensies().stream().filter(one -> one.naam().equals(name)).findFirst();
    if (found.isEmpty()) {
      errors.add(
          new FieldError(
              field,
              "'%s' kan niet bij %s; wel: %s"
                  .formatted(
                      name,
                      indicator.id(),
                      indicator.dimensies().stream().map(Dimensie::naam).toList())));
    }
    return found;
  }

  List<Amount> limited(List<Amount> cells) {
    return cells.stream()
        .filter(
            cell ->
                only.entrySet().stream()
                    .allMatch(
                        limit ->
                            cell.dimensies()
                                .waarde(limit.getKey())
                                .filter(limit.getValue()::equals)
                                .isPresent()))
        .toList();
  }

  /** One row a combination of values; a subject without a value stands under null. */
  List<Map<String, Object>> rows(List<Amount> cells) {
    Map<List<Optional<String>>, Long> sums = new LinkedHashMap<>();
    for (Amount cell : cells) {
      sums.merge(
          by.stream().map(dimension -> cell.dimensies().waarde(dimension)).toList(),
          cell.aantal(),
          Long::sum);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    sums.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .sorted(Comparator.comparing(sum -> sum.getKey().toString()))
        .forEach(sum -> rows.add(row(sum.getKey(), sum.getValue())));
    return rows;
  }

  private Map<String, Object> row(List<Optional<String>> values, long amount) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < by.size(); i++) {
      row.put(by.get(i).naam(), values.get(i).orElse(null));
    }
    row.put("waarde", amount);
    return row;
  }
}
