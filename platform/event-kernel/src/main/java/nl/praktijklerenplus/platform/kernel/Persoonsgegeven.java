package nl.praktijklerenplus.platform.kernel;

/**
 * A value about a person that no one but the service that took it may hold, and that the store
 * keeps sealed with that person's own key. It never shows itself in a log or an error.
 *
 * @param waarde the value, or null when it came sealed out of the store: deciding never needs it
 * @param protection under which of the person's keys it is kept
 */
public record Persoonsgegeven<T>(T waarde, ProtectionClass protection) {

  /** A note. */
  public Persoonsgegeven(T waarde) {
    this(waarde, ProtectionClass.NOTES);
  }

  @Override
  public String toString() {
    return "***";
  }
}
