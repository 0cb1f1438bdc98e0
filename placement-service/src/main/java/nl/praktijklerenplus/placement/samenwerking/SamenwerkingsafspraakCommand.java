package nl.praktijklerenplus.placement.samenwerking;

import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can be asked about a samenwerkingsafspraak. */
public sealed interface SamenwerkingsafspraakCommand extends Command {

  UUID afspraak();

  @Override
  default UUID stream() {
    return afspraak();
  }

  /**
   * @param afspraak given by the service, as the caller has no key of their own for it
   */
  record SamenwerkingAfspreken(
      UUID afspraak, @Referentie("partner") String partner, String onderwerp)
      implements SamenwerkingsafspraakCommand {}
}
