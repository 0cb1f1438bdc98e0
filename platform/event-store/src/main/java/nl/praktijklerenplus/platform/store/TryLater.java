package nl.praktijklerenplus.platform.store;

/** Work that may succeed later or elsewhere: it counts as an outage, so nothing is given up. */
public final class TryLater extends RuntimeException {

  public TryLater(String why) {
    super(why);
  }
}
