package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
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
    Saldo<Cel> saldo = new Saldo<>();
    verschil(Geschiedenis.van(leeg, tijdlijn), Geschiedenis.van(leeg, Tijdlijn.LEEG), saldo::tel);
    return saldo;
  }

  /** Day by day of knowing, what its facts change in what was known before it. */
  void tel(
      Saldo<Moment> som,
      int teken,
      Collection<Feit> eerder,
      NavigableMap<LocalDate, List<Feit>> later) {
    List<Feit> bekend = new ArrayList<>(eerder);
    Geschiedenis<S> was = Geschiedenis.van(leeg, Tijdlijn.van(bekend));
    for (var dag : later.entrySet()) {
      bekend.addAll(dag.getValue());
      Geschiedenis<S> nu = was.wordt(Tijdlijn.van(bekend));
      verschil(nu, was, (cel, een) -> som.tel(new Moment(dag.getKey(), cel), teken * een));
      was = nu;
    }
  }

  /**
   * By how much what is known now differs from what was. Days of the world before the first that
   * can be otherwise are not looked at: that makes it fast for facts that come in the order in
   * which they happened, and it is as right for those that do not.
   */
  private void verschil(Geschiedenis<S> nu, Geschiedenis<S> was, ObjIntConsumer<Cel> bij) {
    nu.andersVanaf(was)
        .ifPresent(
            vanaf -> {
              telStromen(nu, vanaf, bij);
              telStromen(was, vanaf, (cel, een) -> bij.accept(cel, -een));
              Optional<Peiling<S>> voor = nu.voor(vanaf);
              telStanden(voor, nu, vanaf, bij);
              telStanden(voor, was, vanaf, (cel, een) -> bij.accept(cel, -een));
            });
  }

  private void telStromen(Geschiedenis<S> geschiedenis, LocalDate vanaf, ObjIntConsumer<Cel> bij) {
    for (Voorval<S> voorval : geschiedenis.voorvallen(vanaf)) {
      for (Stroom<S> stroom : stromen) {
        if (stroom.telt(voorval)) {
          bij.accept(stroom.geteld(voorval).op(stroom.definitie(), voorval.feit().datum()), 1);
        }
      }
    }
  }

  private void telStanden(
      Optional<Peiling<S>> voor,
      Geschiedenis<S> geschiedenis,
      LocalDate vanaf,
      ObjIntConsumer<Cel> bij) {
    List<Peiling<S>> gewoon = geschiedenis.peilingen(vanaf);
    for (Stand<S> stand : standen) {
      List<Peiling<S>> peilingen =
          stand.wachtdag() == null ? gewoon : geschiedenis.peilingen(vanaf, stand.wachtdag());
      if (!peilingen.isEmpty()) {
        telStand(stand, voor.map(stand::telt).orElse(List.of()), peilingen, bij);
      }
    }
  }

  /** Where the count changes, also when only its dimensions do, the old goes and the new comes. */
  private static <S> void telStand(
      Stand<S> stand, List<Geteld> voor, List<Peiling<S>> peilingen, ObjIntConsumer<Cel> bij) {
    List<Geteld> was = voor;
    for (Peiling<S> peiling : peilingen) {
      List<Geteld> is = stand.telt(peiling);
      if (!is.equals(was)) {
        was.forEach(een -> bij.accept(een.op(stand.definitie(), peiling.dag()), -1));
        is.forEach(een -> bij.accept(een.op(stand.definitie(), peiling.dag()), 1));
      }
      was = is;
    }
  }

  /** The question after what is counted under a name. */
  Telvraag vraag(String naam, Afbakening afbakening) {
    Stream<Telvraag> naarStanden =
        standen.stream()
            .filter(stand -> stand.definitie().id().equals(naam))
            .map(stand -> vraag(stand, afbakening));
    Stream<Telvraag> naarStromen =
        stromen.stream()
            .filter(stroom -> stroom.definitie().id().equals(naam))
            .map(stroom -> new Stroomvraag<>(leeg, stroom, afbakening));
    return Stream.concat(naarStanden, naarStromen).findFirst().orElseThrow();
  }

  private Telvraag vraag(Stand<S> stand, Afbakening afbakening) {
    return stand.definitie().berekening() == Berekening.DAGEN
        ? new Dagenvraag<>(leeg, stand, afbakening)
        : new Standvraag<>(leeg, stand, afbakening);
  }
}
