package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/**
 * All that is counted from the timeline of one kind of subject.
 *
 * @param leeg the dossier before the first fact
 */
record Telling<S extends Dossier<S>>(S leeg, List<Stand<S>> standen, List<Stroom<S>> stromen) {

  Saldo<Cel> saldo(Tijdlijn tijdlijn) {
    Saldo<Cel> saldo = new Saldo<>();
    NavigableMap<LocalDate, S> dagen = new TreeMap<>();
    S dossier = leeg;
    for (Feit feit : tijdlijn.feiten()) {
      S met = dossier.na(feit);
      telStromen(saldo, dossier, feit, met);
      dagen.put(feit.datum(), met);
      dossier = met;
    }
    NavigableMap<LocalDate, S> peildagen = metWachtdagen(dagen);
    standen.forEach(stand -> telStand(saldo, stand, peildagen));
    return saldo;
  }

  Stream<Indicatordefinitie> definities() {
    return Stream.concat(standen.stream(), stromen.stream()).map(Indicator::definitie);
  }

  private void telStromen(Saldo<Cel> saldo, S zonder, Feit feit, S met) {
    stromen.stream()
        .filter(stroom -> feit.is(stroom.gebeurtenis()) && stroom.telt().test(zonder, feit))
        .forEach(
            stroom -> {
              Dimensies dimensies = stroom.dimensies().apply(met, feit);
              saldo.tel(new Cel(stroom.definitie().id(), dimensies, 0, feit.datum()), 1);
            });
  }

  /** Where the count changes, also when only its dimensions do, the old goes and the new comes. */
  private void telStand(Saldo<Cel> saldo, Stand<S> stand, NavigableMap<LocalDate, S> peildagen) {
    String id = stand.definitie().id();
    List<Dimensies> was = List.of();
    for (Map.Entry<LocalDate, S> dossier : peildagen.entrySet()) {
      LocalDate dag = dossier.getKey();
      List<Dimensies> is = stand.telt().apply(dossier.getValue(), dag);
      if (!is.equals(was)) {
        was.forEach(dimensies -> saldo.tel(new Cel(id, dimensies, 0, dag), -1));
        is.forEach(dimensies -> saldo.tel(new Cel(id, dimensies, 0, dag), 1));
      }
      was = is;
    }
  }

  private NavigableMap<LocalDate, S> metWachtdagen(NavigableMap<LocalDate, S> dagen) {
    NavigableMap<LocalDate, S> alle = new TreeMap<>(dagen);
    dagen.forEach(
        (vanaf, dossier) ->
            dossier
                .wachtdagen()
                .filter(vanaf::isBefore)
                .forEach(dag -> alle.put(dag, dagen.floorEntry(dag).getValue())));
    return alle;
  }
}
