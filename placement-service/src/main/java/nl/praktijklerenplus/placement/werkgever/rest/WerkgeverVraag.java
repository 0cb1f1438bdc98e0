package nl.praktijklerenplus.placement.werkgever.rest;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.platform.store.Listing;

/** Which werkgevers are asked, and for which day their places are counted. */
record WerkgeverVraag(Optional<String> code, Optional<String> zoek, Optional<LocalDate> peildatum) {

  Listing rows(LocalDate today) {
    return new Listing()
        .with("peildatum", peildatum.orElse(today))
        .where("code", code)
        .codeFrom("code", zoek);
  }
}
