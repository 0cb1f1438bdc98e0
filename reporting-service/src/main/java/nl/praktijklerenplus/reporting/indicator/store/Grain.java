package nl.praktijklerenplus.reporting.indicator.store;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Stretch;

/**
 * How coarsely the cube may be read. Whole months come from {@code months}, the days at their edges
 * from {@code days}; both as far as it was known in whole months. What became known after the last
 * whole month comes from {@code late}.
 */
enum Grain {
  ALL("cube", "cube", null),
  HERKOMST("cube", "cube", "cube_herkomst"),
  NONE("cube_dag", "cube_dag_maand", "cube_maand");

  private static final Set<Dimensie> OF_HERKOMST =
      EnumSet.of(Dimensie.ORGANISATIE, Dimensie.RICHTING);

  final String late;
  final String days;
  final String months;

  Grain(String late, String days, String months) {
    this.late = late;
    this.days = days;
    this.months = months;
  }

  /** The coarsest that still knows these dimensions; all know the kenmerk. */
  static Grain of(Collection<Dimensie> dimensions) {
    if (dimensions.contains(Dimensie.WERKGEVER)) {
      return ALL;
    }
    return dimensions.stream().anyMatch(OF_HERKOMST::contains) ? HERKOMST : NONE;
  }

  /**
   * A part of a stretch.
   *
   * @param stretch which one of those asked
   * @param whole are these whole months?
   */
  record Part(String indicator, int stretch, LocalDate van, LocalDate tot, boolean whole) {}

  List<Part> parts(List<Stretch> stretches) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      split(parts, i, stretches.get(i));
    }
    return parts;
  }

  /** The whole months in a stretch, and the days before and after them. */
  private void split(List<Part> parts, int number, Stretch stretch) {
    LocalDate van = stretch.van();
    LocalDate tot = stretch.tot();
    LocalDate first = van.minusDays(1).with(TemporalAdjusters.firstDayOfNextMonth());
    LocalDate last = lastWholeDay(tot);
    if (months == null || first.isAfter(last)) {
      add(parts, new Part(stretch.indicator(), number, van, tot, false));
    } else {
      add(parts, new Part(stretch.indicator(), number, van, first.minusDays(1), false));
      add(parts, new Part(stretch.indicator(), number, first, last, true));
      add(parts, new Part(stretch.indicator(), number, last.plusDays(1), tot, false));
    }
  }

  private static void add(List<Part> parts, Part part) {
    if (!part.van().isAfter(part.tot())) {
      parts.add(part);
    }
  }

  /** The last day of the last month that is whole by the end of this day. */
  static LocalDate lastWholeDay(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth() ? day : day.withDayOfMonth(1).minusDays(1);
  }
}
