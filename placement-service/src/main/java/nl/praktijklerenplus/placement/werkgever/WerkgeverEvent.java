package nl.praktijklerenplus.placement.werkgever;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Identity;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/** What can happen with a werkgever: all observations, in any order of days. */
public sealed interface WerkgeverEvent extends DomainEvent {

  UUID werkgever();

  @Override
  default UUID stream() {
    return werkgever();
  }

  record WerkgeverGeworven(
      UUID werkgever,
      @Identity String code,
      VrijeTekst naam,
      String branche,
      Kanaal kanaal,
      Optional<Motief> motief)
      implements WerkgeverEvent {}

  record WerkgeversgesprekGevoerd(
      UUID werkgever, @Referentie("functie") String door, Houding houding)
      implements WerkgeverEvent {}

  record LeerbedrijfErkend(UUID werkgever, String leerbedrijfId, Optional<LocalDate> geldigTot)
      implements WerkgeverEvent {}

  record LeermeesterAangesteld(UUID werkgever, UUID leermeester) implements WerkgeverEvent {}

  record LeermeesterGetraind(UUID werkgever, UUID leermeester) implements WerkgeverEvent {}
}
