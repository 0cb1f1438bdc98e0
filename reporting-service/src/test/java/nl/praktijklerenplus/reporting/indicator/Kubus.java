package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpen;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

/** The cube in memory, as the deltas define it: how figures are read from them. */
record Kubus(List<Delta> deltas) {

  /** A question; null stands for what was not asked. */
  record Vraag(LocalDate peildatum, LocalDate bekendOp, LocalDate van) {

    static Vraag op(String peildatum) {
      return new Vraag(LocalDate.parse(peildatum), null, null);
    }

    Vraag bekendOp(String dag) {
      return new Vraag(peildatum, LocalDate.parse(dag), van);
    }

    Vraag van(String dag) {
      return new Vraag(peildatum, bekendOp, LocalDate.parse(dag));
    }
  }

  static Kubus van(Collection<Feit> feiten) {
    List<Delta> deltas = new ArrayList<>();
    perOnderwerp(feiten).forEach((o, eigen) -> deltas.addAll(Deltas.van(o.soort(), eigen)));
    return new Kubus(deltas);
  }

  int waarde(String indicator, Vraag vraag) {
    return cellen(indicator, vraag).stream().mapToInt(Delta::aantal).sum();
  }

  /** The cells that are not zero; no value is the empty Optional. */
  Map<Optional<String>, Integer> per(Dimensie dimensie, String indicator, Vraag vraag) {
    Map<Optional<String>, Integer> alle =
        cellen(indicator, vraag).stream()
            .collect(
                groupingBy(d -> d.cel().dimensies().waarde(dimensie), summingInt(Delta::aantal)));
    alle.values().removeIf(aantal -> aantal == 0);
    return alle;
  }

  private List<Delta> cellen(String indicator, Vraag vraag) {
    boolean stroom = Indicatoren.van(indicator).orElseThrow().soort() == Indicatorsoort.STROOM;
    return deltas.stream()
        .filter(delta -> delta.cel().indicator().equals(indicator))
        .filter(delta -> !delta.cel().geldigOp().isAfter(vraag.peildatum()))
        .filter(delta -> vraag.bekendOp() == null || !delta.bekendOp().isAfter(vraag.bekendOp()))
        .filter(d -> !stroom || vraag.van() == null || !d.cel().geldigOp().isBefore(vraag.van()))
        .toList();
  }

  private static Map<Onderwerp, List<Feit>> perOnderwerp(Collection<Feit> feiten) {
    Map<Onderwerp, List<Feit>> per = new HashMap<>();
    for (Feit feit : feiten) {
      for (Onderwerp onderwerp : Onderwerpen.van(feit)) {
        per.computeIfAbsent(onderwerp, _ -> new ArrayList<>()).add(feit);
      }
    }
    return per;
  }
}
