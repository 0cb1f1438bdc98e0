package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A flow: every event of this name counts on its day, when all conditions hold.
 *
 * @param meting what was measured of it
 */
record Stroom<S>(
    Indicatordefinitie definitie,
    String gebeurtenis,
    List<Voorwaarde<Voorval<S>>> voorwaarden,
    Function<Voorval<S>, Dimensies> dimensies,
    ToIntFunction<Voorval<S>> meting)
    implements Indicator {

  static <S> Stroom<S> van(
      Indicatordefinitie definitie, String gebeurtenis, Function<Voorval<S>, Dimensies> dimensies) {
    return new Stroom<>(definitie, gebeurtenis, List.of(), dimensies, _ -> 0);
  }

  Stroom<S> als(Predicate<Voorval<S>> geldt, String anders) {
    Stream<Voorwaarde<Voorval<S>>> erbij = Stream.of(new Voorwaarde<>(anders, geldt));
    return new Stroom<>(
        definitie,
        gebeurtenis,
        Stream.concat(voorwaarden.stream(), erbij).toList(),
        dimensies,
        meting);
  }

  /** Also split by the event's own list. */
  Stroom<S> per(Dimensie kenmerk) {
    return new Stroom<>(
        definitie.per(kenmerk),
        gebeurtenis,
        voorwaarden,
        voorval -> dimensies.apply(voorval).met(voorval.feit().tekst(kenmerk.naam())),
        meting);
  }

  /** Measures the whole days since a day; an end before its start does not count. */
  Stroom<S> sinds(Function<Voorval<S>, Optional<LocalDate>> begin) {
    return als(v -> begin.apply(v).isPresent(), "het begin is er niet geweest")
        .als(v -> !v.feit().datum().isBefore(begin.apply(v).get()), "het einde ligt voor het begin")
        .meet(v -> (int) ChronoUnit.DAYS.between(begin.apply(v).get(), v.feit().datum()));
  }

  /** Only as a part of another figure. */
  Stroom<S> onderdeel() {
    Indicatordefinitie deel = definitie.als(definitie.versie(), Status.ONDERDEEL);
    return new Stroom<>(deel, gebeurtenis, voorwaarden, dimensies, meting);
  }

  private Stroom<S> meet(ToIntFunction<Voorval<S>> meting) {
    return new Stroom<>(definitie, gebeurtenis, voorwaarden, dimensies, meting);
  }

  boolean telt(Voorval<S> voorval) {
    return voorval.feit().is(gebeurtenis) && vervuld(voorval) == voorwaarden.size();
  }

  /** How many conditions hold before the first that does not. */
  int vervuld(Voorval<S> voorval) {
    int i = 0;
    while (i < voorwaarden.size() && voorwaarden.get(i).geldt().test(voorval)) {
      i++;
    }
    return i;
  }

  Geteld geteld(Voorval<S> voorval) {
    return new Geteld(dimensies.apply(voorval), meting.applyAsInt(voorval));
  }

  @Override
  public List<String> teltNietAls() {
    return voorwaarden.stream().map(Voorwaarde::anders).toList();
  }
}
