package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/**
 * All that is counted from the timeline of one kind of subject.
 *
 * @param leeg the dossier before the first fact
 */
record Telling<S extends Dossier<S>>(S leeg, List<Stand<S>> standen, List<Stroom<S>> stromen) {

  Stream<Indicator> indicatoren() {
    return Stream.concat(standen.stream(), stromen.stream());
  }

  /** Only the definitions that are chosen. */
  Telling<S> alleen(Predicate<Indicatordefinitie> keuze) {
    return new Telling<>(
        leeg,
        standen.stream().filter(stand -> keuze.test(stand.definitie())).toList(),
        stromen.stream().filter(stroom -> keuze.test(stroom.definitie())).toList());
  }

  Saldo<Cel> saldo(Tijdlijn tijdlijn) {
    Geschiedenis<S> geschiedenis = Geschiedenis.van(leeg, tijdlijn);
    Saldo<Cel> saldo = new Saldo<>();
    geschiedenis.voorvallen().forEach(voorval -> telStromen(saldo, voorval));
    standen.forEach(stand -> telStand(saldo, stand, geschiedenis));
    return saldo;
  }

  private void telStromen(Saldo<Cel> saldo, Voorval<S> voorval) {
    for (Stroom<S> stroom : stromen) {
      if (stroom.telt(voorval)) {
        saldo.tel(stroom.geteld(voorval).op(stroom.definitie(), voorval.feit().datum()), 1);
      }
    }
  }

  /** Where the count changes, also when only its dimensions do, the old goes and the new comes. */
  private void telStand(Saldo<Cel> saldo, Stand<S> stand, Geschiedenis<S> geschiedenis) {
    List<Geteld> was = List.of();
    var dagen = stand.wachtdagen().map(geschiedenis::met).orElse(geschiedenis.dagen());
    for (Map.Entry<LocalDate, S> dag : dagen.entrySet()) {
      List<Geteld> is = stand.telt(new Peiling<>(dag.getValue(), dag.getKey()));
      if (!is.equals(was)) {
        was.forEach(een -> saldo.tel(een.op(stand.definitie(), dag.getKey()), -1));
        is.forEach(een -> saldo.tel(een.op(stand.definitie(), dag.getKey()), 1));
      }
      was = is;
    }
  }
}
