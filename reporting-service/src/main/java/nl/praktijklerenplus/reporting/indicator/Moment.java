package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Comparator;

/** A cell on a day of bekend. */
record Moment(LocalDate bekendOp, Cel cel) implements Comparable<Moment> {

  private static final Comparator<Moment> ORDE =
      Comparator.comparing(Moment::cel).thenComparing(Moment::bekendOp);

  static Moment van(Delta delta) {
    return new Moment(delta.bekendOp(), delta.cel());
  }

  @Override
  public int compareTo(Moment ander) {
    return ORDE.compare(this, ander);
  }
}
