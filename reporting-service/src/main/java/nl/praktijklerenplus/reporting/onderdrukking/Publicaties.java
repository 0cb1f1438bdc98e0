package nl.praktijklerenplus.reporting.onderdrukking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.praktijklerenplus.reporting.indicator.Berekening;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.Waarde;

/** All that was published, and the values that follow from what is shown of it. */
public final class Publicaties {

  private final NavigableMap<LocalDate, Publicatie> perEinde = new TreeMap<>();

  public Publicaties(Collection<Publicatie> alle) {
    alle.forEach(een -> perEinde.put(een.kwartaal().einde(), een));
  }

  public Collection<Publicatie> alle() {
    return perEinde.values();
  }

  public Optional<Kwartaal> eerste() {
    return alle().stream().findFirst().map(Publicatie::kwartaal);
  }

  public Optional<Kwartaal> laatste() {
    return Optional.ofNullable(perEinde.lastEntry()).map(een -> een.getValue().kwartaal());
  }

  /** Those up to a quarter. */
  public Publicaties tot(Kwartaal kwartaal) {
    return new Publicaties(perEinde.headMap(kwartaal.einde(), true).values());
  }

  /** The whole of a figure over a period of quarters. */
  public Waarde waarde(Indicatordefinitie indicator, Tijdvak vak) {
    return waarde(indicator, vak, Vakje.geheel(""));
  }

  /** The values that a split has on the last day of the period: those that show something. */
  public SortedSet<String> waarden(Indicatordefinitie indicator, Dimensie dimensie, Tijdvak vak) {
    SortedSet<String> waarden = new TreeSet<>();
    op(vak.tot()).vakjes().keySet().stream()
        .filter(vakje -> indicator.tellingen().contains(vakje.telling()))
        .filter(vakje -> vakje.per().equals(dimensie.naam()))
        .filter(vakje -> !waarde(indicator, vak, vakje).leeg())
        .forEach(vakje -> waarden.add(vakje.waarde()));
    return waarden;
  }

  /** Of one value of a split. */
  public Waarde waarde(
      Indicatordefinitie indicator, Tijdvak vak, Dimensie dimensie, String waarde) {
    return waarde(indicator, vak, Vakje.per(dimensie, waarde, ""));
  }

  /** Who came in together: the quarters of which there is a cohort. */
  public List<Kwartaal> cohorten(Kwartaal kwartaal) {
    return op(kwartaal.einde()).vakjes().keySet().stream()
        .filter(vakje -> vakje.telling().equals(Afgeleid.COHORT))
        .map(vakje -> new Kwartaal(LocalDate.parse(vakje.waarde())))
        .toList();
  }

  /** What is in a cell at the end of a quarter; none when it is suppressed. */
  public Optional<Verdeling> op(LocalDate einde, Vakje vakje) {
    return Optional.of(op(einde).van(vakje)).filter(Getal::getoond).map(Getal::verdeling);
  }

  /** Before the first there was nothing; of a day that is no quarter end nothing is published. */
  private Publicatie op(LocalDate einde) {
    if (perEinde.isEmpty() || einde.isBefore(perEinde.firstKey())) {
      return Publicatie.leeg(new Kwartaal(einde));
    }
    return Optional.ofNullable(perEinde.get(einde))
        .orElseThrow(() -> new IllegalArgumentException("not published: " + einde));
  }

  private Waarde waarde(Indicatordefinitie indicator, Tijdvak vak, Vakje plaats) {
    if (indicator.berekening() == Berekening.DAGEN) {
      return new Waarde.Onderdrukt();
    }
    List<Optional<Verdeling>> delen =
        indicator.tellingen().stream()
            .map(telling -> verdeling(indicator, vak, plaats.van(telling)))
            .toList();
    return delen.stream().allMatch(Optional::isPresent)
        ? waarde(indicator, delen.stream().map(Optional::get).toList())
        : new Waarde.Onderdrukt();
  }

  /** What flows is what came between two publications that both are shown. */
  private Optional<Verdeling> verdeling(Indicatordefinitie indicator, Tijdvak vak, Vakje vakje) {
    Optional<Verdeling> nu = op(vak.tot(), vakje);
    return indicator.alleenInPeriode()
        ? nu.flatMap(tot -> op(vak.van().minusDays(1), vakje).map(tot::min))
        : nu;
  }

  private static Waarde waarde(Indicatordefinitie indicator, List<Verdeling> delen) {
    Verdeling eerste = delen.getFirst();
    return switch (indicator.berekening()) {
      case STAND, STROOM -> new Waarde.Aantal(eerste.aantal());
      case VERHOUDING -> new Waarde.Verhouding(eerste.aantal(), delen.getLast().aantal());
      case GEMIDDELDE -> Waarde.Gemiddelde.van(eerste);
      case DOORLOOPTIJD ->
          new Waarde.Doorlooptijd(eerste.aantal(), eerste.percentiel(50), Drempel.p90(eerste));
      case DAGEN -> new Waarde.Onderdrukt();
    };
  }
}
