package nl.praktijklerenplus.reporting.indicator;

/** What was measured of one thing, again and again: only the first and the last are looked at. */
record Meetreeks(int aantal, int eerste, int laatste) {

  static final Meetreeks GEEN = new Meetreeks(0, 0, 0);

  Meetreeks met(int meting) {
    return new Meetreeks(aantal + 1, aantal == 0 ? meting : eerste, meting);
  }

  boolean vergelijkbaar() {
    return aantal >= 2;
  }

  int verandering() {
    return laatste - eerste;
  }
}
