package nl.praktijklerenplus.reporting.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Amounts added up per key. What adds up to nothing is not there. */
final class Saldo<K extends Comparable<K>> {

  private final Map<K, Integer> bedragen = new HashMap<>();

  void tel(K sleutel, int bedrag) {
    bedragen.merge(sleutel, bedrag, (oud, nieuw) -> oud + nieuw == 0 ? null : oud + nieuw);
  }

  void forEach(BiConsumer<K, Integer> doen) {
    bedragen.forEach(doen);
  }

  /** In the order of the keys, so that who writes them locks rows in one order. */
  <T> Stream<T> stream(BiFunction<K, Integer, T> vorm) {
    return bedragen.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(bedrag -> vorm.apply(bedrag.getKey(), bedrag.getValue()));
  }
}
