package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One that counts.
 *
 * @param waarde what was measured of it: the days of a doorlooptijd, a change; 0 where there is
 *     nothing but the counting
 * @param aantal how often it counts: a wachttijd on each of its days, all else once
 * @param duur from when to when it was, both days included; an event is on one day, of a stock it
 *     is not said
 * @param grond what makes it this one and no other
 */
public record Telpost(
    Dimensies dimensies, int waarde, int aantal, Optional<Tijdvak> duur, Object grond) {

  /** It counts for the same, under whatever dimensions. */
  static List<Object> wezen(List<Telpost> posten) {
    return posten.stream().map(post -> (Object) post.zonderDimensies()).toList();
  }

  private Telpost zonderDimensies() {
    return new Telpost(Dimensies.GEEN, waarde, aantal, duur, grond);
  }
}
