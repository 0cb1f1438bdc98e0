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

/** How coarsely the cube may be read: by which table of days, and of months where there is one. */
enum Grain {
  ALL("cube", null),
  HERKOMST("cube", "cube_herkomst"),
  NONE("cube_dag", "cube_maand");

  private static final Set<Dimensie> OF_HERKOMST =
      EnumSet.of(Dimensie.ORGANISATIE, Dimensie.RICHTING);

  final String days;
  final String months;

  Grain(String days, String months) {
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
   * @param stretch the first day of the stretch
   * @param whole are these whole months?
   */
  record Part(String indicator, LocalDate stretch, LocalDate van, LocalDate tot, boolean whole) {}

  /** The whole months in a stretch, and the days before and after them. */
  List<Part> parts(Stretch stretch) {
    LocalDate van = stretch.van();
    LocalDate tot = stretch.tot();
    LocalDate first = isFirst(van) ? van : van.with(TemporalAdjusters.firstDayOfNextMonth());
    LocalDate last = isLast(tot) ? tot : tot.withDayOfMonth(1).minusDays(1);
    List<Part> parts = new ArrayList<>();
    if (months == null || first.isAfter(last)) {
      add(parts, stretch, van, tot, false);
    } else {
      add(parts, stretch, van, first.minusDays(1), false);
      add(parts, stretch, first, last, true);
      add(parts, stretch, last.plusDays(1), tot, false);
    }
    return parts;
  }

  private static void add(
      List<Part> parts, Stretch stretch, LocalDate van, LocalDate tot, boolean whole) {
    if (!van.isAfter(tot)) {
      parts.add(new Part(stretch.indicator(), stretch.van(), van, tot, whole));
    }
  }

  /** The first day of the last month that is known whole by the end of this day. */
  static LocalDate lastWholeMonth(LocalDate bekendOp) {
    LocalDate first = bekendOp.withDayOfMonth(1);
    return isLast(bekendOp) ? first : first.minusMonths(1);
  }

  private static boolean isFirst(LocalDate day) {
    return day.getDayOfMonth() == 1;
  }

  private static boolean isLast(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
