package nl.praktijklerenplus.reporting.indicator;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Amounts added up per key. What adds up to nothing is not there. */
final class Saldo<K extends Comparable<K>> {

  private final SortedMap<K, Integer> bedragen = new TreeMap<>();

  void tel(K sleutel, int bedrag) {
    bedragen.merge(sleutel, bedrag, (oud, nieuw) -> oud + nieuw == 0 ? null : oud + nieuw);
  }

  /** In the order of the keys, so that who writes them locks rows in one order. */
  <T> Stream<T> stream(BiFunction<K, Integer, T> vorm) {
    return bedragen.entrySet().stream()
        .map(bedrag -> vorm.apply(bedrag.getKey(), bedrag.getValue()));
  }
}
