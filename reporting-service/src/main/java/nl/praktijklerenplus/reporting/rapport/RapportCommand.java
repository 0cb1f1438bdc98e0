package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;

/** What can be asked about a report. */
public sealed interface RapportCommand extends Command {

  UUID rapport();

  @Override
  default UUID stream() {
    return rapport();
  }

  /**
   * @param bekendOp only what was known by the end of this day; empty = today
   * @param vervangt the report that it restates
   */
  record RapportVaststellen(
      UUID rapport,
      Rapportsoort soort,
      LocalDate van,
      LocalDate tot,
      Optional<LocalDate> bekendOp,
      Publiek publiek,
      Optional<UUID> vervangt)
      implements RapportCommand {

    Tijdvak vak() {
      return new Tijdvak(van, tot);
    }
  }
}
