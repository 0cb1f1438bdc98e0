package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Comparator;

import nl.praktijklerenplus.reporting.indicator.Dimensie;

/**
 * A cell of a published table.
 *
 * @param telling what is counted, as it is called in the cube
 * @param per by what it is split; empty for the whole
 * @param waarde of the split; empty for who has none
 */
public record Vakje(String telling, String per, String waarde) implements Comparable<Vakje> {

  private static final Comparator<Vakje> ORDE =
      Comparator.comparing(Vakje::telling).thenComparing(Vakje::per).thenComparing(Vakje::waarde);

  public static Vakje geheel(String telling) {
    return new Vakje(telling, "", "");
  }

  public static Vakje per(Dimensie dimensie, String waarde, String telling) {
    return new Vakje(telling, dimensie.naam(), waarde);
  }

  /** What is counted under another name in the same place. */
  Vakje van(String andereTelling) {
    return new Vakje(andereTelling, per, waarde);
  }

  boolean isGeheel() {
    return per.isEmpty();
  }

  @Override
  public int compareTo(Vakje ander) {
    return ORDE.compare(this, ander);
  }
}
