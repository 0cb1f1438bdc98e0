package nl.praktijklerenplus.reporting.onderdrukking;

import java.time.LocalDate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Periode;

/** A quarter by its last day. Its figures are published when the month after it is over. */
public record Kwartaal(LocalDate einde) implements Comparable<Kwartaal> {

  /** In which the day falls. */
  public static Kwartaal van(LocalDate dag) {
    return new Kwartaal(Periode.KWARTAAL.einde(dag));
  }

  /** The last one of which the figures are published. */
  public static Kwartaal laatste(LocalDate vandaag) {
    return Stream.iterate(van(vandaag), Kwartaal::vorige)
        .filter(kwartaal -> kwartaal.gepubliceerd(vandaag))
        .findFirst()
        .orElseThrow();
  }

  public LocalDate begin() {
    return Periode.KWARTAAL.begin(einde);
  }

  public Kwartaal vorige() {
    return van(begin().minusDays(1));
  }

  public Kwartaal volgende() {
    return van(einde.plusDays(1));
  }

  /** Its figures are those that were known by the end of this day. */
  public LocalDate bekendOp() {
    return Periode.MAAND.einde(einde.plusDays(1));
  }

  public boolean gepubliceerd(LocalDate vandaag) {
    return bekendOp().isBefore(vandaag);
  }

  @Override
  public int compareTo(Kwartaal ander) {
    return einde.compareTo(ander.einde);
  }
}
