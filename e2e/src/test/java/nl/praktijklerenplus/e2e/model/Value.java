package nl.praktijklerenplus.e2e.model;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What units add up to. */
public sealed interface Value {

  /** A count, or a ratio; null where there is nothing to divide. */
  record Number(Double value) implements Value {}

  /** How long it took: the middle and the ninetieth percentile in days; null when n is 0. */
  record Duration(int n, Integer mediaan, Integer p90) implements Value {}

  /** How much it changed on average; null when n is 0. */
  record Change(int n, Double gemiddelde) implements Value {}

  /** Means and ratios are given with four decimals at least. */
  double TOLERANCE = 0.0001;

  /** Whether another program's value, in the form of verwacht.json, is the same. */
  default boolean is(JsonNode other) {
    return switch (this) {
      case Number(Double value) -> same(value, other);
      case Duration(int n, Integer mediaan, Integer p90) ->
          n == other.path("n").asInt(-1)
              && same(mediaan, other.path("mediaan"))
              && same(p90, other.path("p90"));
      case Change(int n, Double gemiddelde) ->
          n == other.path("n").asInt(-1) && same(gemiddelde, other.path("gemiddelde"));
    };
  }

  private static boolean same(java.lang.Number ours, JsonNode theirs) {
    return ours == null
        ? theirs.isNull()
        : theirs.isNumber() && Math.abs(ours.doubleValue() - theirs.asDouble()) <= TOLERANCE;
  }

  /** Whether there is nothing in it, so that a split may leave it out. */
  default boolean isEmpty() {
    return switch (this) {
      case Number(Double value) -> value == null || value == 0;
      case Duration(int n, _, _) -> n == 0;
      case Change(int n, _) -> n == 0;
    };
  }

  /** How units are added up. */
  enum Kind {
    COUNT,
    RATIO,
    DURATION,
    CHANGE
  }

  static Value of(Kind kind, List<Unit> units) {
    double amount = units.stream().mapToDouble(Unit::amount).sum();
    return switch (kind) {
      case COUNT -> new Number(amount);
      case RATIO -> {
        double whole = units.stream().mapToDouble(Unit::of).sum();
        yield new Number(whole == 0 ? null : Double.valueOf(amount / whole));
      }
      case DURATION -> {
        List<Double> days = units.stream().map(Unit::amount).sorted().toList();
        yield new Duration(days.size(), rank(days, 50), rank(days, 90));
      }
      case CHANGE ->
          new Change(units.size(), units.isEmpty() ? null : Double.valueOf(amount / units.size()));
    };
  }

  /** Nearest rank: the smallest day that at least so many percent do not exceed. */
  private static Integer rank(List<Double> sorted, int percent) {
    if (sorted.isEmpty()) {
      return null;
    }
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(rank - 1).intValue();
  }
}
