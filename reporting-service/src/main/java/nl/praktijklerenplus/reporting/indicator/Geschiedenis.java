package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/**
 * A timeline as dossiers.
 *
 * @param na the dossier with each fact
 * @param dagen the dossier at the end of each day on which something happened
 */
record Geschiedenis<S extends Dossier<S>>(
    S leeg, List<Feit> feiten, List<S> na, NavigableMap<LocalDate, S> dagen) {

  static <S extends Dossier<S>> Geschiedenis<S> van(S leeg, Tijdlijn tijdlijn) {
    return new Geschiedenis<S>(leeg, List.of(), List.of(), new TreeMap<>()).wordt(tijdlijn);
  }

  /**
   * The history of another timeline of the same subject; what both begin with is not done again.
   */
  Geschiedenis<S> wordt(Tijdlijn tijdlijn) {
    List<Feit> anders = tijdlijn.feiten();
    int gelijk = gelijk(anders);
    List<S> dossiers = new ArrayList<>(na.subList(0, gelijk));
    NavigableMap<LocalDate, S> perDag = new TreeMap<>();
    for (int i = 0; i < anders.size(); i++) {
      if (i >= gelijk) {
        dossiers.add((i == 0 ? leeg : dossiers.get(i - 1)).na(anders.get(i)));
      }
      perDag.put(anders.get(i).datum(), dossiers.get(i));
    }
    return new Geschiedenis<>(leeg, anders, dossiers, perDag);
  }

  /** The first day on which this one can be otherwise than another, if there is one. */
  Optional<LocalDate> andersVanaf(Geschiedenis<S> ander) {
    int gelijk = gelijk(ander.feiten);
    return Stream.of(feiten, ander.feiten)
        .flatMap(alle -> alle.stream().skip(gelijk).limit(1))
        .map(Feit::datum)
        .min(LocalDate::compareTo);
  }

  private int gelijk(List<Feit> ander) {
    int meest = Math.min(feiten.size(), ander.size());
    int gelijk = 0;
    while (gelijk < meest && feiten.get(gelijk) == ander.get(gelijk)) {
      gelijk++;
    }
    return gelijk;
  }

  /** What happened from this day on. */
  List<Voorval<S>> voorvallen(LocalDate vanaf) {
    List<Voorval<S>> voorvallen = new ArrayList<>();
    for (int i = feiten.size() - 1; i >= 0 && !feiten.get(i).datum().isBefore(vanaf); i--) {
      Feit feit = feiten.get(i);
      S voor = i == 0 ? leeg : na.get(i - 1);
      voorvallen.add(new Voorval<>(voor, feit, na.get(i), dagen.get(feit.datum())));
    }
    return voorvallen.reversed();
  }

  /** What a stock counts, from each day on which that changes. */
  NavigableMap<LocalDate, List<Geteld>> verloop(Stand<S> stand) {
    NavigableMap<LocalDate, List<Geteld>> verloop = new TreeMap<>();
    List<Geteld> was = List.of();
    for (Peiling<S> peiling : peilingen(stand, LocalDate.MIN)) {
      List<Geteld> is = stand.telt(peiling);
      if (!is.equals(was)) {
        verloop.put(peiling.dag(), is);
      }
      was = is;
    }
    return verloop;
  }

  private List<Peiling<S>> peilingen(Stand<S> stand, LocalDate vanaf) {
    return stand.wachtdag() == null ? peilingen(vanaf) : peilingen(vanaf, stand.wachtdag());
  }

  /** At the end of the day before this one; none when nothing had happened yet. */
  Optional<Peiling<S>> voor(LocalDate dag) {
    return Optional.ofNullable(dagen.lowerEntry(dag))
        .map(dossier -> new Peiling<>(dossier.getValue(), dag.minusDays(1)));
  }

  /** From this day on, at the end of the days on which something happened. */
  List<Peiling<S>> peilingen(LocalDate vanaf) {
    return dagen.tailMap(vanaf, true).entrySet().stream()
        .map(dag -> new Peiling<>(dag.getValue(), dag.getKey()))
        .toList();
  }

  /** Also of the days on which something changes of a dossier although nothing happens. */
  List<Peiling<S>> peilingen(LocalDate vanaf, Function<S, Optional<LocalDate>> wachtdag) {
    List<Peiling<S>> peilingen = new ArrayList<>();
    LocalDate eerder = dagen.lowerKey(vanaf);
    LocalDate volgende = eerder == null ? vanaf : eerder;
    for (Map.Entry<LocalDate, S> dag : dagen.tailMap(volgende, true).entrySet()) {
      if (!dag.getKey().isBefore(vanaf)) {
        peilingen.add(new Peiling<>(dag.getValue(), dag.getKey()));
      }
      wachtdag
          .apply(dag.getValue())
          .filter(wacht -> !wacht.isBefore(vanaf) && isErna(wacht, dag.getKey()))
          .ifPresent(wacht -> peilingen.add(new Peiling<>(dag.getValue(), wacht)));
    }
    return peilingen;
  }

  /** After the one day on which something happened, and before the next. */
  private boolean isErna(LocalDate wacht, LocalDate dag) {
    LocalDate volgende = dagen.higherKey(dag);
    return wacht.isAfter(dag) && (volgende == null || wacht.isBefore(volgende));
  }
}
