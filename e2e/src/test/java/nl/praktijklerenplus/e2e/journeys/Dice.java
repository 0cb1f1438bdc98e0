package nl.praktijklerenplus.e2e.journeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that a seed repeats. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Mostly short, sometimes long; this much on average. */
  double around(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some of them, at least one, in any order. */
  <T> List<T> some(List<T> of) {
    List<T> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, between(1, Math.min(3, of.size())));
  }

  /** One of the words, where {@code word:3} comes three times as often as {@code word:1}. */
  String weighed(String words) {
    List<String> all = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split(":");
      all.addAll(Collections.nCopies(Integer.parseInt(parts[1]), parts[0]));
    }
    return one(all);
  }
}
