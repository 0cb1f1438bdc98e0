package nl.praktijklerenplus.placement.samenwerking;

import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can happen with a samenwerkingsafspraak: it was made. */
public sealed interface SamenwerkingsafspraakEvent extends DomainEvent {

  UUID afspraak();

  @Override
  default UUID stream() {
    return afspraak();
  }

  record SamenwerkingAfgesproken(
      UUID afspraak, @Referentie("partner") String partner, String onderwerp)
      implements SamenwerkingsafspraakEvent {}
}
