package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpen;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** The cube in memory, as the deltas define it: how figures are read from them. */
public record Kubus(List<Delta> deltas) {

  /** A question; null stands for what was not asked. */
  public record Vraag(LocalDate peildatum, LocalDate bekendOp, LocalDate van) {

    static Vraag op(String peildatum) {
      return new Vraag(LocalDate.parse(peildatum), null, null);
    }

    Vraag bekendOp(String dag) {
      return new Vraag(peildatum, LocalDate.parse(dag), van);
    }

    Vraag van(String dag) {
      return new Vraag(peildatum, bekendOp, LocalDate.parse(dag));
    }

    Tijdvak vak() {
      return van == null ? Tijdvak.tot(peildatum) : new Tijdvak(van, peildatum);
    }

    boolean omvat(Delta delta) {
      return bekendOp == null || !delta.bekendOp().isAfter(bekendOp);
    }
  }

  public static Kubus van(Collection<Feit> feiten) {
    return van(Definities.GELDEND, feiten);
  }

  static Kubus van(Definities definities, Collection<Feit> feiten) {
    List<Delta> deltas = new ArrayList<>();
    perOnderwerp(feiten)
        .forEach((o, eigen) -> deltas.addAll(Deltas.van(definities, o.soort(), eigen)));
    return new Kubus(deltas);
  }

  /** Of a figure that is a number. */
  int waarde(String indicator, Vraag vraag) {
    return getal(cijfer(indicator, vraag));
  }

  public Waarde cijfer(String indicator, Vraag vraag) {
    return cijfer(indicator, vraag, _ -> true);
  }

  /** The cells of a figure that is a number; no value is the empty Optional. */
  Map<Optional<String>, Integer> per(Dimensie dimensie, String indicator, Vraag vraag) {
    return cijfers(dimensie, indicator, vraag).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, cel -> getal(cel.getValue())));
  }

  public Map<Optional<String>, Waarde> cijfers(Dimensie dimensie, String indicator, Vraag vraag) {
    return cijfers(List.of(dimensie), _ -> true, indicator, vraag).entrySet().stream()
        .collect(toMap(cel -> cel.getKey().getFirst(), Map.Entry::getValue));
  }

  /** The cells of a split by several dimensions, of what passes a filter. */
  Map<List<Optional<String>>, Waarde> cijfers(
      List<Dimensie> per, Predicate<Delta> alleen, String indicator, Vraag vraag) {
    List<String> tellingen = Indicatoren.van(indicator).orElseThrow().tellingen();
    Map<List<Optional<String>>, Waarde> cellen =
        tellingen.stream()
            .flatMap(this::geteld)
            .filter(alleen)
            .map(delta -> cel(per, delta))
            .collect(toSet())
            .stream()
            .collect(
                toMap(
                    Function.identity(),
                    cel -> cijfer(indicator, vraag, alleen.and(d -> cel(per, d).equals(cel)))));
    cellen.values().removeIf(Waarde::leeg);
    return cellen;
  }

  private static List<Optional<String>> cel(List<Dimensie> per, Delta delta) {
    return per.stream().map(delta.cel().dimensies()::waarde).toList();
  }

  /** How many have which measured value on the day, of what is counted under a name. */
  public Verdeling verdeling(String telling, Vraag vraag) {
    return verloop(telling, vraag, _ -> true).tot(vraag.peildatum()).verdeling();
  }

  /** The kenmerken under which something counts on the day. */
  Set<Optional<String>> oorzaken(String telling, Vraag vraag) {
    return geteld(telling)
        .map(delta -> delta.cel().dimensies().waarde(Dimensie.REDEN))
        .filter(
            reden ->
                verloop(
                            telling,
                            vraag,
                            d -> d.cel().dimensies().waarde(Dimensie.REDEN).equals(reden))
                        .tot(vraag.peildatum())
                        .verdeling()
                        .aantal()
                    != 0)
        .collect(toSet());
  }

  Waarde cijfer(String indicator, Vraag vraag, Predicate<Delta> alleen) {
    return Indicatoren.van(indicator)
        .orElseThrow()
        .waarde(telling -> verloop(telling, vraag, alleen), vraag.vak());
  }

  private Verloop verloop(String telling, Vraag vraag, Predicate<Delta> alleen) {
    SortedMap<LocalDate, Optelling> perDag = new TreeMap<>();
    geteld(telling)
        .filter(vraag::omvat)
        .filter(alleen)
        .forEach(delta -> perDag.merge(delta.cel().geldigOp(), optelling(delta), Optelling::plus));
    return new Verloop(perDag);
  }

  private Stream<Delta> geteld(String telling) {
    return deltas.stream().filter(delta -> delta.cel().indicator().equals(telling));
  }

  private static Optelling optelling(Delta delta) {
    TreeMap<Integer, Long> een = new TreeMap<>(Map.of(delta.cel().waarde(), (long) delta.aantal()));
    return new Optelling(new Verdeling(een), delta.cel().geldigOp().toEpochDay() * delta.aantal());
  }

  private static int getal(Waarde waarde) {
    return (int) ((Waarde.Aantal) waarde).aantal();
  }

  static Map<Onderwerp, List<Feit>> perOnderwerp(Collection<Feit> feiten) {
    Map<Onderwerp, List<Feit>> per = new HashMap<>();
    for (Feit feit : feiten) {
      for (Onderwerp onderwerp : Onderwerpen.van(feit)) {
        per.computeIfAbsent(onderwerp, _ -> new ArrayList<>()).add(feit);
      }
    }
    return per;
  }
}
