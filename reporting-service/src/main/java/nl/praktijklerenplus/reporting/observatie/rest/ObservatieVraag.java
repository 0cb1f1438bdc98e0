package nl.praktijklerenplus.reporting.observatie.rest;

import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.reporting.observatie.Perspectief;
import nl.praktijklerenplus.reporting.observatie.Soort;

/** Which observaties are asked. */
record ObservatieVraag(
    @Referentie("fase") Optional<String> fase,
    @Referentie("onderwerp") Optional<String> onderwerp,
    Optional<Perspectief> perspectief,
    Optional<Soort> soort) {

  Listing rows() {
    return new Listing()
        .where("fase", fase)
        .where("onderwerp", onderwerp)
        .where("perspectief", perspectief)
        .where("soort", soort);
  }
}
