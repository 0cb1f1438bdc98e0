package nl.praktijklerenplus.placement.leerwerkplek;

import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Identity;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.StateChange;

/** What can happen with a leerwerkplek. */
public sealed interface LeerwerkplekEvent extends DomainEvent, StateChange {

  UUID leerwerkplek();

  @Override
  default UUID stream() {
    return leerwerkplek();
  }

  record LeerwerkplekAangeboden(
      UUID leerwerkplek,
      UUID werkgever,
      @Identity String werkgeverCode,
      @Referentie("richting") String richting,
      Locatie locatie)
      implements LeerwerkplekEvent {}

  record LeerwerkplekIngetrokken(UUID leerwerkplek) implements LeerwerkplekEvent {}
}
