package nl.praktijklerenplus.platform.projection;

/** Where a version of a projection stands; the words are those that the outside sees. */
public enum ProjectionState {
  /** It is being built from the archive. */
  BOUWEND,
  /**
   * It holds what was there when its building began; what came since is being added, then it goes
   * live.
   */
  GEREED,
  /** It answers, and what comes in goes into it. */
  LIVE,
  /** It was live. It can be put back as long as it is not cleared away. */
  OUD,
  /** Somebody stopped the build. */
  GEANNULEERD,
  /** The build could not go on; the reason is kept with it. */
  MISLUKT;

  public boolean inBuild() {
    return this == BOUWEND || this == GEREED;
  }
}
