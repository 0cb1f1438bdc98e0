package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A stock: what there is at the end of a day.
 *
 * @param telt the dimensions of each that counts on this day
 */
record Stand<S>(Indicatordefinitie definitie, BiFunction<S, LocalDate, List<Dimensies>> telt)
    implements Indicator {

  static <S> Stand<S> elk(Indicatordefinitie definitie, Function<S, List<Dimensies>> telt) {
    return new Stand<>(definitie, (dossier, dag) -> telt.apply(dossier));
  }

  /** Counts the subject itself, once. */
  static <S> Stand<S> eenmaal(
      Indicatordefinitie definitie, Predicate<S> als, Function<S, Dimensies> dimensies) {
    return elk(definitie, s -> als.test(s) ? List.of(dimensies.apply(s)) : List.of());
  }
}
