package nl.praktijklerenplus.reporting.observatie;

import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/** What can happen to an observatie. */
public sealed interface ObservatieEvent extends DomainEvent {

  UUID observatie();

  @Override
  default UUID stream() {
    return observatie();
  }

  record ObservatieVastgelegd(
      UUID observatie,
      @Referentie("fase") String fase,
      @Referentie("onderwerp") String onderwerp,
      Perspectief perspectief,
      Soort soort,
      VrijeTekst tekst,
      String bron)
      implements ObservatieEvent {}
}
