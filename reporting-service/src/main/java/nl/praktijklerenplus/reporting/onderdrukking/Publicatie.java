package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures on students of one quarter, for who may not see persons. It never changes. */
public record Publicatie(Kwartaal kwartaal, SortedMap<Vakje, Getal> vakjes) {

  public Publicatie {
    vakjes = Collections.unmodifiableSortedMap(new TreeMap<>(vakjes));
  }

  /** Of a quarter in which there was nothing yet. */
  static Publicatie leeg(Kwartaal kwartaal) {
    return new Publicatie(kwartaal, new TreeMap<>());
  }

  /** A cell that is not there holds nothing, and says so. */
  Getal van(Vakje vakje) {
    return vakjes.getOrDefault(vakje, Getal.NIETS);
  }
}
