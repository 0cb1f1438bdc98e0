package nl.praktijklerenplus.placement.leerwerkplek.rest;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.praktijklerenplus.platform.store.Listing;

/** Which leerwerkplekken are asked. */
record LeerwerkplekVraag(
    Optional<UUID> werkgever,
    Optional<String> richting,
    Optional<Toestand> toestand,
    Optional<Bezetting> bezetting) {

  /** The states of a leerwerkplek that a list can hold. */
  @Schema(name = "LeerwerkplekToestand")
  enum Toestand {
    AANGEBODEN,
    INGETROKKEN
  }

  /** Whether a place can be taken. */
  enum Bezetting {
    VRIJ,
    BEZET,
    INGETROKKEN
  }

  Listing rows() {
    return new Listing()
        .where("werkgever", werkgever)
        .where("richting", richting)
        .where("toestand", toestand)
        .where("bezetting", bezetting);
  }
}
