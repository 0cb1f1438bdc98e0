package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/**
 * A timeline as dossiers.
 *
 * @param dagen the dossier at the end of each day on which something happened
 */
record Geschiedenis<S extends Dossier<S>>(
    List<Voorval<S>> voorvallen, NavigableMap<LocalDate, S> dagen) {

  static <S extends Dossier<S>> Geschiedenis<S> van(S leeg, Tijdlijn tijdlijn) {
    NavigableMap<LocalDate, S> dagen = new TreeMap<>();
    List<S> na = new ArrayList<>();
    S dossier = leeg;
    for (Feit feit : tijdlijn.feiten()) {
      dossier = dossier.na(feit);
      na.add(dossier);
      dagen.put(feit.datum(), dossier);
    }
    return new Geschiedenis<>(voorvallen(leeg, tijdlijn.feiten(), na, dagen), dagen);
  }

  private static <S extends Dossier<S>> List<Voorval<S>> voorvallen(
      S leeg, List<Feit> feiten, List<S> na, NavigableMap<LocalDate, S> dagen) {
    List<Voorval<S>> voorvallen = new ArrayList<>();
    S voor = leeg;
    for (int i = 0; i < feiten.size(); i++) {
      Feit feit = feiten.get(i);
      voorvallen.add(new Voorval<>(voor, feit, na.get(i), dagen.get(feit.datum())));
      voor = na.get(i);
    }
    return voorvallen;
  }

  /** Also with the days on which something may change although nothing happens. */
  NavigableMap<LocalDate, S> met(Function<S, Stream<LocalDate>> wachtdagen) {
    NavigableMap<LocalDate, S> alle = new TreeMap<>(dagen);
    dagen.forEach(
        (vanaf, dossier) ->
            wachtdagen
                .apply(dossier)
                .filter(vanaf::isBefore)
                .forEach(dag -> alle.put(dag, dagen.floorEntry(dag).getValue())));
    return alle;
  }
}
