package nl.praktijklerenplus.placement.leerwerkplek;

import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can be asked about a leerwerkplek. */
public sealed interface LeerwerkplekCommand extends Command {

  UUID leerwerkplek();

  @Override
  default UUID stream() {
    return leerwerkplek();
  }

  record LeerwerkplekAanbieden(
      UUID leerwerkplek, UUID werkgever, @Referentie("richting") String richting, Locatie locatie)
      implements LeerwerkplekCommand {}

  record LeerwerkplekIntrekken(UUID leerwerkplek) implements LeerwerkplekCommand {}
}
