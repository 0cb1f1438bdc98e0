package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * What a subject adds to a part of a figure, or why it adds nothing.
 *
 * @param feiten by these alone it would count as it does, in the order of the world
 * @param nietOmdat the first condition that does not hold, when nothing counts
 */
public record Deelverklaring(
    Deel deel, List<Telpost> posten, List<Feit> feiten, Optional<String> nietOmdat) {

  /** How many times it counts; of a wachttijd, on how many days. */
  public long aantal() {
    return posten.stream().mapToLong(Telpost::aantal).sum();
  }
}
