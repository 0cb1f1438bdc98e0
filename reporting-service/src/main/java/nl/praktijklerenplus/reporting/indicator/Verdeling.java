package nl.praktijklerenplus.reporting.indicator;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many there are of each measured value. Exact, and distributions add up. */
public record Verdeling(SortedMap<Integer, Long> aantallen) {

  public static final Verdeling LEEG = new Verdeling(new TreeMap<>());

  public Verdeling {
    aantallen = Collections.unmodifiableSortedMap(new TreeMap<>(aantallen));
  }

  static Verdeling van(int waarde, long aantal) {
    return new Verdeling(new TreeMap<>(Map.of(waarde, aantal)));
  }

  public Verdeling plus(Verdeling ander) {
    return samen(ander, 1);
  }

  public Verdeling min(Verdeling ander) {
    return samen(ander, -1);
  }

  private Verdeling samen(Verdeling ander, int teken) {
    SortedMap<Integer, Long> som = new TreeMap<>(aantallen);
    ander.aantallen.forEach((waarde, aantal) -> tel(som, waarde, teken * aantal));
    return new Verdeling(som);
  }

  private static void tel(SortedMap<Integer, Long> som, int waarde, long aantal) {
    som.merge(waarde, aantal, (oud, erbij) -> oud + erbij == 0 ? null : (Long) (oud + erbij));
  }

  /** Every value as its distance back from this one: days since, for days of the calendar. */
  public Verdeling terugVanaf(int waarde) {
    SortedMap<Integer, Long> terug = new TreeMap<>();
    aantallen.forEach((eigen, aantal) -> terug.put(waarde - eigen, aantal));
    return new Verdeling(terug);
  }

  public long aantal() {
    return aantallen.values().stream().mapToLong(Long::longValue).sum();
  }

  public long som() {
    return aantallen.entrySet().stream().mapToLong(deel -> deel.getKey() * deel.getValue()).sum();
  }

  /** The value below or on which this percentage lies, by nearest rank; none of nothing. */
  public Optional<Integer> percentiel(int procent) {
    long totaal = aantal();
    long tot = 0;
    for (Map.Entry<Integer, Long> deel : aantallen.entrySet()) {
      tot += deel.getValue();
      if (tot > 0 && tot * 100 >= totaal * procent) {
        return Optional.of(deel.getKey());
      }
    }
    return Optional.empty();
  }

  public Optional<Integer> grootste() {
    return percentiel(100);
  }
}
