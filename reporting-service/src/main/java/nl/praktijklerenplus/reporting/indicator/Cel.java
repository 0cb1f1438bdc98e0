package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where an amount belongs: which figure, of what, from which day of the world.
 *
 * @param waarde what was measured of each that is counted, as the days of a doorlooptijd; 0 where
 *     there is nothing but the counting
 */
public record Cel(String indicator, Dimensies dimensies, int waarde, LocalDate geldigOp)
    implements Comparable<Cel> {

  private static final Comparator<Cel> ORDE =
      Comparator.comparing(Cel::indicator)
          .thenComparing(Cel::geldigOp)
          .thenComparing(Cel::dimensies)
          .thenComparing(Cel::waarde);

  @Override
  public int compareTo(Cel ander) {
    return ORDE.compare(this, ander);
  }
}
