package nl.praktijklerenplus.platform.projection;

/** A build that cannot succeed, however often it is tried; the message is kept with the version. */
public final class BuildFailed extends RuntimeException {

  /**
   * @param reason in Dutch, for the beheerder; without personal data
   */
  public BuildFailed(String reason) {
    super(reason);
  }
}
