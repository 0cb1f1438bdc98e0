package nl.praktijklerenplus.e2e.model;

import java.util.Set;

/**
 * What becomes of a line.
 *
 * @param kinds empty when it is accepted; else the HTTP statuses that the text allows for it
 * @param reason why it is refused, for people
 */
public record Ruling(Set<Integer> kinds, String reason) {

  static final Ruling ACCEPTED = new Ruling(Set.of(), "");

  /** Where the text does not say; no journey should go there. */
  static Ruling open(String reason) {
    return new Ruling(Set.of(0), reason);
  }

  /** Whether the text leaves it open. */
  public boolean isOpen() {
    return kinds.contains(0);
  }

  /** Whether the line is accepted. */
  public boolean accepted() {
    return kinds.isEmpty();
  }

  /** The importer's word for it. */
  public String word() {
    return accepted() ? "geaccepteerd" : "geweigerd";
  }
}
