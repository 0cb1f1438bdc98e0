package nl.praktijklerenplus.reporting.tijdlijn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

/** The facts of one subject with their corrections laid over them, in the order of the world. */
public record Tijdlijn(List<Feit> feiten) {

  /**
   * The versions of two streams say nothing of each other. Of facts of one day that were known at
   * the same moment the student's own come first: the dropping out before the end of the stage that
   * follows from it.
   */
  private static final Comparator<Feit> ORDE =
      Comparator.comparing(Feit::datum)
          .thenComparing(Feit::bekend)
          .thenComparing(feit -> !eigenStroom(feit))
          .thenComparing(Feit::versie)
          .thenComparing(Feit::stroom)
          .thenComparing(Feit::id);

  public static final Tijdlijn LEEG = new Tijdlijn(List.of());

  public static Tijdlijn van(Collection<Feit> feiten) {
    return opgesteld(List.copyOf(feiten));
  }

  /** As it was known at the end of this day. */
  public static Tijdlijn van(Collection<Feit> feiten, LocalDate bekendOp) {
    return opgesteld(feiten.stream().filter(feit -> feit.bekendOp(bekendOp)).toList());
  }

  /** Of which facts it was known, at the end of this day, that they had been told otherwise. */
  public static Set<UUID> gecorrigeerd(Collection<Feit> feiten, LocalDate bekendOp) {
    return feiten.stream()
        .filter(Tijdlijn::isCorrectie)
        .filter(feit -> feit.bekendOp(bekendOp))
        .map(feit -> Correctie.van(feit).feit())
        .collect(toUnmodifiableSet());
  }

  private static Tijdlijn opgesteld(List<Feit> bekend) {
    Map<UUID, List<Correctie>> correcties =
        bekend.stream()
            .filter(Tijdlijn::isCorrectie)
            .sorted(Correctie.ORDE)
            .map(Correctie::van)
            .collect(groupingBy(Correctie::feit));
    Stream<Feit> feiten = bekend.stream().filter(feit -> !isCorrectie(feit));
    return new Tijdlijn(
        feiten
            .map(feit -> gecorrigeerd(feit, correcties.getOrDefault(feit.id(), List.of())))
            .sorted(ORDE)
            .toList());
  }

  private static Feit gecorrigeerd(Feit feit, List<Correctie> correcties) {
    Feit nu = feit;
    for (Correctie correctie : correcties) {
      nu = correctie.over(nu);
    }
    return nu;
  }

  private static boolean isCorrectie(Feit feit) {
    return feit.is(Correctie.GEBEURTENIS);
  }

  private static boolean eigenStroom(Feit feit) {
    return feit.stroom().toString().equals(feit.velden().get("student"));
  }
}
