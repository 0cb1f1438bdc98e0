package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.NotCorrectable;

/** What can happen to a report. */
public sealed interface RapportEvent extends DomainEvent {

  UUID rapport();

  @Override
  default UUID stream() {
    return rapport();
  }

  /**
   * All that its content follows from, and the content's hash. What is filed is filed: another
   * report may replace it.
   *
   * @param archiefpositie up to which the archive counts
   * @param definities every definition by name and version
   * @param catalogi the catalogues of the views by name and version
   * @param vorm the version of the form in which the content is written
   * @param hash SHA-256 of the content in canonical JSON (RFC 8785), in hexadecimal
   */
  record RapportVastgesteld(
      UUID rapport,
      Rapportsoort soort,
      LocalDate van,
      LocalDate tot,
      LocalDate bekendOp,
      Publiek publiek,
      Optional<UUID> vervangt,
      long archiefpositie,
      List<String> definities,
      List<String> catalogi,
      int vorm,
      String hash)
      implements RapportEvent, NotCorrectable {

    static RapportVastgesteld van(
        UUID rapport, Bestek bestek, Optional<UUID> vervangt, String hash) {
      return new RapportVastgesteld(
          rapport,
          bestek.soort(),
          bestek.van(),
          bestek.tot(),
          bestek.bekendOp(),
          bestek.publiek(),
          vervangt,
          bestek.archiefpositie(),
          bestek.definities(),
          bestek.catalogi(),
          bestek.vorm(),
          hash);
    }

    /** From which its content can be made again. */
    public Bestek bestek() {
      return new Bestek(
          soort, van, tot, bekendOp, publiek, archiefpositie, definities, catalogi, vorm);
    }
  }
}
