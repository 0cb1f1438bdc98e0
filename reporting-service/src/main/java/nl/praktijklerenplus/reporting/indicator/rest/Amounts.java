package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Optelling;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.Verloop;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Amount;

/** What was read from the cube, as values: of all together and of each cell of a split. */
final class Amounts implements Values {

  /** What is counted under each name. */
  private static final class Counted {

    private final Map<String, SortedMap<LocalDate, Optelling>> read = new HashMap<>();
    private final Map<String, Verloop> verlopen = new HashMap<>();

    void add(Amount amount) {
      read.computeIfAbsent(amount.stretch().indicator(), _ -> new TreeMap<>())
          .merge(amount.stretch().van(), amount.optelling(), Optelling::plus);
    }

    Verloop under(String name) {
      return verlopen.computeIfAbsent(
          name, _ -> Optional.ofNullable(read.get(name)).map(Verloop::new).orElse(Verloop.LEEG));
    }
  }

  private final List<Dimensie> by;
  private final Counted all = new Counted();
  private final Map<List<Optional<String>>, Counted> cells =
      new TreeMap<>(Comparator.comparing(Object::toString));

  Amounts(List<Amount> amounts, List<Dimensie> by) {
    this.by = by;
    for (Amount amount : amounts) {
      all.add(amount);
      cells.computeIfAbsent(cell(amount), _ -> new Counted()).add(amount);
    }
  }

  private List<Optional<String>> cell(Amount amount) {
    return by.stream().map(dimension -> amount.dimensies().waarde(dimension)).toList();
  }

  @Override
  public Waarde value(Indicatordefinitie indicator, Tijdvak vak) {
    return indicator.waarde(all::under, vak);
  }

  /** One row a combination of values; a subject without a value stands under null. */
  @Override
  public List<Map<String, Object>> rows(Indicatordefinitie indicator, Tijdvak vak) {
    List<Map<String, Object>> rows = new ArrayList<>();
    cells.forEach(
        (cell, counted) -> {
          Waarde value = indicator.waarde(counted::under, vak);
          if (!value.leeg()) {
            rows.add(row(cell, value));
          }
        });
    return rows;
  }

  private Map<String, Object> row(List<Optional<String>> cell, Waarde value) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < by.size(); i++) {
      row.put(by.get(i).naam(), cell.get(i).orElse(null));
    }
    row.put("waarde", json(value));
    return row;
  }

  /** What was measured of what there is under the name on the day. */
  Verdeling on(LocalDate day, String name) {
    return all.under(name).tot(day).verdeling();
  }

  /** The same of the cell with this one value. */
  Verdeling on(LocalDate day, String name, String value) {
    return Optional.ofNullable(cells.get(List.of(Optional.of(value))))
        .map(counted -> counted.under(name).tot(day).verdeling())
        .orElse(Verdeling.LEEG);
  }

  /** A value as an answer shows it: a number, null, or what a distribution comes down to. */
  static Object json(Waarde value) {
    return switch (value) {
      case Waarde.Aantal(long amount) -> amount;
      case Waarde.Verhouding share -> share.alsGetal().orElse(null);
      case Waarde.Doorlooptijd days -> days;
      case Waarde.Gemiddelde mean -> mean;
      case Waarde.Onderdrukt _ -> null;
    };
  }
}
