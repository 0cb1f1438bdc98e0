package nl.praktijklerenplus.reporting.indicator;

import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** What was measured of one thing, again and again: only the first and the last are looked at. */
record Meetreeks(int aantal, Meting eerste, Meting laatste) {

  /**
   * @param feit by which it is known
   */
  record Meting(UUID feit, int score) {}

  static final Meetreeks GEEN = new Meetreeks(0, null, null);

  Meetreeks met(Feit feit, int score) {
    Meting meting = new Meting(feit.id(), score);
    return new Meetreeks(aantal + 1, aantal == 0 ? meting : eerste, meting);
  }

  boolean vergelijkbaar() {
    return aantal >= 2;
  }

  int verandering() {
    return laatste.score() - eerste.score();
  }
}
