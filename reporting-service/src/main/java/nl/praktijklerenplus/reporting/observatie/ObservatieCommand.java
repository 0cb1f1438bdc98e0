package nl.praktijklerenplus.reporting.observatie;

import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/** What can be asked about an observatie. */
public sealed interface ObservatieCommand extends Command {

  UUID observatie();

  @Override
  default UUID stream() {
    return observatie();
  }

  record ObservatieVastleggen(
      UUID observatie,
      @Referentie("fase") String fase,
      @Referentie("onderwerp") String onderwerp,
      Perspectief perspectief,
      Soort soort,
      VrijeTekst tekst,
      String bron)
      implements ObservatieCommand {}
}
