package nl.praktijklerenplus.reporting.indicator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Small immutable collections with one thing more or less, in the order of coming. */
final class Verzameling {

  private Verzameling() {}

  static <K, V> Map<K, V> met(Map<K, V> oud, K sleutel, V waarde) {
    Map<K, V> nieuw = new LinkedHashMap<>(oud);
    nieuw.put(sleutel, waarde);
    return nieuw;
  }

  static <K, V> Map<K, V> zonder(Map<K, V> oud, K sleutel) {
    Map<K, V> nieuw = new LinkedHashMap<>(oud);
    nieuw.remove(sleutel);
    return nieuw;
  }

  static <T> Set<T> met(Set<T> oud, T erbij) {
    Set<T> nieuw = new LinkedHashSet<>(oud);
    nieuw.add(erbij);
    return nieuw;
  }

  static <T> Set<T> zonder(Set<T> oud, T eraf) {
    Set<T> nieuw = new LinkedHashSet<>(oud);
    nieuw.remove(eraf);
    return nieuw;
  }
}
