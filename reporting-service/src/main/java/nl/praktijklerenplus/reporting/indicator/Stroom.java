package nl.praktijklerenplus.reporting.indicator;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * A flow: every event of this name counts on its day.
 *
 * @param telt whether it counts, seen from the dossier before it
 * @param dimensies its dimensions, seen from the dossier with it
 */
record Stroom<S>(
    Indicatordefinitie definitie,
    String gebeurtenis,
    BiPredicate<S, Feit> telt,
    BiFunction<S, Feit, Dimensies> dimensies)
    implements Indicator {

  static <S> Stroom<S> van(
      Indicatordefinitie definitie, String gebeurtenis, BiFunction<S, Feit, Dimensies> dimensies) {
    return new Stroom<>(definitie, gebeurtenis, (_, _) -> true, dimensies);
  }

  Stroom<S> alleen(BiPredicate<S, Feit> telt) {
    return new Stroom<>(definitie, gebeurtenis, telt, dimensies);
  }

  /** Also split by the event's own list. */
  Stroom<S> per(Dimensie kenmerk) {
    return new Stroom<>(
        definitie.per(kenmerk),
        gebeurtenis,
        telt,
        (dossier, feit) -> dimensies.apply(dossier, feit).met(feit.tekst(kenmerk.naam())));
  }
}
