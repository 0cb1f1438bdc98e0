package nl.praktijklerenplus.reporting.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * When a student paused, in the order of the days. The day of the pause is a paused day, the day of
 * resumption (or uitval) is not.
 */
record Pauzes(List<Pauze> pauzes) {

  /** Without an end it still runs. */
  record Pauze(LocalDate van, Optional<LocalDate> tot) {}

  /** Out of the student's own facts, in their order. */
  static Pauzes van(List<Feit> eigen) {
    List<Pauze> pauzes = new ArrayList<>();
    for (Feit feit : eigen) {
      boolean loopt = !pauzes.isEmpty() && pauzes.getLast().tot().isEmpty();
      switch (feit.gebeurtenis()) {
        case "StudentGepauzeerd" -> pauzes.add(new Pauze(feit.datum(), Optional.empty()));
        case "StudentHervat", "StudentUitgevallen" -> {
          if (loopt) {
            Pauze pauze = pauzes.removeLast();
            pauzes.add(new Pauze(pauze.van(), Optional.of(feit.datum())));
          }
        }
        default -> {}
      }
    }
    return new Pauzes(List.copyOf(pauzes));
  }

  /**
   * The day on which so many days have passed since the beginning, paused days left out. Empty
   * while a pause runs that began before that day was reached: each day moves it by one.
   */
  Optional<LocalDate> na(LocalDate begin, int dagen) {
    LocalDate dag = begin.plusDays(dagen);
    for (Pauze pauze : pauzes) {
      LocalDate van = pauze.van().isAfter(begin) ? pauze.van() : begin.plusDays(1);
      if (van.isAfter(dag)) {
        break;
      }
      if (pauze.tot().isEmpty()) {
        return Optional.empty();
      }
      dag = dag.plusDays(Math.max(0, ChronoUnit.DAYS.between(van, pauze.tot().get())));
    }
    return Optional.of(dag);
  }
}
