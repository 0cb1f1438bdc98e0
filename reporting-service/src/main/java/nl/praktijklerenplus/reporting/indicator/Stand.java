package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A stock: what there is at the end of a day.
 *
 * @param wat what counts when all conditions hold
 * @param wachtdag the day on which it may change although nothing happens, as a recognition that
 *     runs out; null where there is none
 * @param grond what else must be as it is for it to count for the same reason: of two recognitions
 *     the last
 */
record Stand<S>(
    Indicatordefinitie definitie,
    List<Voorwaarde<Peiling<S>>> voorwaarden,
    Function<Peiling<S>, List<Geteld>> wat,
    Function<S, Optional<LocalDate>> wachtdag,
    Function<S, Object> grond)
    implements Indicator {

  /** Counts the subject itself, once. */
  static <S> Stand<S> eenmaal(Indicatordefinitie definitie, Function<S, Dimensies> dimensies) {
    return elk(definitie, s -> List.of(Geteld.een(dimensies.apply(s))));
  }

  static <S> Stand<S> elk(Indicatordefinitie definitie, Function<S, List<Geteld>> wat) {
    return new Stand<>(
        definitie, List.of(), peiling -> wat.apply(peiling.dossier()), null, _ -> "");
  }

  Stand<S> als(Predicate<S> geldt, String anders) {
    return opDeDag((dossier, _) -> geldt.test(dossier), anders);
  }

  Stand<S> opDeDag(BiPredicate<S, LocalDate> geldt, String anders) {
    Voorwaarde<Peiling<S>> nieuw = new Voorwaarde<>(anders, p -> geldt.test(p.dossier(), p.dag()));
    List<Voorwaarde<Peiling<S>>> samen =
        Stream.concat(voorwaarden.stream(), Stream.of(nieuw)).toList();
    return new Stand<>(definitie, samen, wat, wachtdag, grond);
  }

  Stand<S> wachtdag(Function<S, Optional<LocalDate>> wachtdag) {
    return new Stand<>(definitie, voorwaarden, wat, wachtdag, grond);
  }

  Stand<S> opGrondVan(Function<S, Object> grond) {
    return new Stand<>(definitie, voorwaarden, wat, wachtdag, grond);
  }

  Stand<S> versie(int versie, Status status) {
    return new Stand<>(definitie.als(versie, status), voorwaarden, wat, wachtdag, grond);
  }

  /** The same under a name of its own, as a part of another figure. */
  Stand<S> onderdeel(String id, String tekst) {
    Indicatordefinitie deel = Indicatordefinitie.onderdeel(definitie.onderwerp(), id, tekst);
    return new Stand<>(deel, voorwaarden, wat, wachtdag, grond);
  }

  List<Geteld> telt(Peiling<S> peiling) {
    return eersteDieNietGeldt(peiling) == null ? wat.apply(peiling) : List.of();
  }

  /** What is the case of the first condition that does not hold. */
  Optional<String> nietOmdat(Peiling<S> peiling) {
    return Optional.ofNullable(eersteDieNietGeldt(peiling)).map(Voorwaarde::anders);
  }

  private Voorwaarde<Peiling<S>> eersteDieNietGeldt(Peiling<S> peiling) {
    for (Voorwaarde<Peiling<S>> voorwaarde : voorwaarden) {
      if (!voorwaarde.geldt().test(peiling)) {
        return voorwaarde;
      }
    }
    return null;
  }

  @Override
  public List<String> teltNietAls() {
    return voorwaarden.stream().map(Voorwaarde::anders).toList();
  }
}
