package nl.praktijklerenplus.placement.stage.rest;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.praktijklerenplus.platform.store.Listing;

/** Which stages are asked. */
record StageVraag(
    Optional<UUID> student,
    Optional<UUID> werkgever,
    Optional<UUID> leerwerkplek,
    Optional<Toestand> toestand,
    Optional<String> organisatie) {

  /** The states of a stage that a list can hold. */
  @Schema(name = "StageToestand")
  enum Toestand {
    LOPEND,
    ONDERBROKEN,
    BEEINDIGD,
    AFGEROND
  }

  Listing rows() {
    return new Listing()
        .where("student", student)
        .where("werkgever", werkgever)
        .where("leerwerkplek", leerwerkplek)
        .where("toestand", toestand)
        .where("organisatie", organisatie);
  }
}
