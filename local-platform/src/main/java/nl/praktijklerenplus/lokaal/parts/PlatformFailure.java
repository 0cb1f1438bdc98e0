package nl.praktijklerenplus.lokaal.parts;

/** Why the platform does not run, in words for who started it. */
public final class PlatformFailure extends Exception {

  public PlatformFailure(String reason) {
    super(reason);
  }
}
