package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How what is counted went through time. It may be known in stretches of days, by the first day of
 * each: then it can be asked up to the end of a stretch only.
 */
public final class Verloop {

  public static final Verloop LEEG = new Verloop(new TreeMap<>());

  private final NavigableMap<LocalDate, Optelling> samen = new TreeMap<>();

  /**
   * @param perDag what came and went from this day up to the next
   */
  public Verloop(SortedMap<LocalDate, Optelling> perDag) {
    Optelling nu = Optelling.NIETS;
    for (Map.Entry<LocalDate, Optelling> dag : perDag.entrySet()) {
      nu = nu.plus(dag.getValue());
      samen.put(dag.getKey(), nu);
    }
  }

  /** All up to and including this day. */
  public Optelling tot(LocalDate dag) {
    return Optional.ofNullable(samen.floorEntry(dag))
        .map(Map.Entry::getValue)
        .orElse(Optelling.NIETS);
  }

  Optelling in(Tijdvak vak) {
    return vak.leeg() ? Optelling.NIETS : tot(vak.tot()).min(tot(vak.van().minusDays(1)));
  }

  /** Over the days of the period together, how many there were at the end of each. */
  long dagen(Tijdvak vak) {
    if (vak.leeg()) {
      return 0;
    }
    long vooraf = tot(vak.van().minusDays(1)).aantal();
    Optelling erin = in(vak);
    LocalDate erna = vak.tot().plusDays(1);
    return vooraf * ChronoUnit.DAYS.between(vak.van(), erna)
        + erin.aantal() * erna.toEpochDay()
        - erin.dagen();
  }
}
