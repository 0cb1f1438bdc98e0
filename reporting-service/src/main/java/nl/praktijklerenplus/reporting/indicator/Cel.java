package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Comparator;

/** Where an amount belongs: which figure, of what, from which day of the world. */
public record Cel(String indicator, Dimensies dimensies, LocalDate geldigOp)
    implements Comparable<Cel> {

  private static final Comparator<Cel> ORDE =
      Comparator.comparing(Cel::indicator)
          .thenComparing(Cel::geldigOp)
          .thenComparing(Cel::dimensies);

  @Override
  public int compareTo(Cel ander) {
    return ORDE.compare(this, ander);
  }
}
