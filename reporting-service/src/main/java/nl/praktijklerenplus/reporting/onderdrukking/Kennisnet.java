package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that there are and how they hang together: the terms of each relation add up to
 * nothing, the ones with their sign turned against the others.
 */
final class Kennisnet {

  /** Numbers with their signs that add up to nothing. */
  record Lid(int nummer, int teken) {}

  private final List<List<Lid>> verbanden = new ArrayList<>();
  private final List<List<Integer>> waarin = new ArrayList<>();

  int nieuw() {
    waarin.add(new ArrayList<>());
    return waarin.size() - 1;
  }

  int omvang() {
    return waarin.size();
  }

  void verband(List<Lid> leden) {
    leden.forEach(lid -> waarin.get(lid.nummer()).add(verbanden.size()));
    verbanden.add(List.copyOf(leden));
  }

  List<Lid> verband(int verband) {
    return verbanden.get(verband);
  }

  int verbanden() {
    return verbanden.size();
  }

  List<Integer> waarin(int nummer) {
    return waarin.get(nummer);
  }
}
