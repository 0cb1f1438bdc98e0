package nl.praktijklerenplus.placement.werkgever;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/** What can be asked about a werkgever. */
public sealed interface WerkgeverCommand extends Command {

  UUID werkgever();

  @Override
  default UUID stream() {
    return werkgever();
  }

  /**
   * @param code the caller's own stable key; figures by werkgever are answered with it
   */
  record WerkgeverWerven(
      UUID werkgever,
      String code,
      VrijeTekst naam,
      String branche,
      Kanaal kanaal,
      Optional<Motief> motief)
      implements WerkgeverCommand {}

  record WerkgeversgesprekVoeren(
      UUID werkgever, @Referentie("functie") String door, Houding houding)
      implements WerkgeverCommand {}

  record LeerbedrijfErkennen(UUID werkgever, String leerbedrijfId, Optional<LocalDate> geldigTot)
      implements WerkgeverCommand {}

  record LeermeesterAanstellen(UUID werkgever, UUID leermeester) implements WerkgeverCommand {}

  record LeermeesterTrainen(UUID werkgever, UUID leermeester) implements WerkgeverCommand {}
}
