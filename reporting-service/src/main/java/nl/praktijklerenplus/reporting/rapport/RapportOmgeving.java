package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be known from outside a report to decide about it.
 *
 * @param vervanging whether the report that it replaces can be replaced
 * @param vastlegging what was frozen; empty as long as there are reasons not to do that work
 */
public record RapportOmgeving(
    LocalDate vandaag, Vervanging vervanging, Optional<Vastlegging> vastlegging) {

  /** How it stands with the report that is replaced. */
  public enum Vervanging {
    NIET_GEVRAAGD,
    MOGELIJK,
    ONBEKEND,
    AL_VERVANGEN
  }

  /**
   * A content that was made and kept.
   *
   * @param hash of the content
   */
  public record Vastlegging(Bestek bestek, String hash) {}

  public RapportOmgeving met(Vastlegging vastlegging) {
    return new RapportOmgeving(vandaag, vervanging, Optional.of(vastlegging));
  }
}
