package nl.praktijklerenplus.placement.dienstverband.rest;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.praktijklerenplus.placement.dienstverband.SoortDienstverband;
import nl.praktijklerenplus.platform.store.Listing;

/** Which dienstverbanden are asked. */
record DienstverbandVraag(
    Optional<UUID> student,
    Optional<UUID> werkgever,
    Optional<SoortDienstverband> soort,
    Optional<Toestand> toestand,
    Optional<String> organisatie) {

  /** The states of a dienstverband that a list can hold. */
  @Schema(name = "DienstverbandToestand")
  enum Toestand {
    LOPEND("geeindigd_op is null"),
    BEEINDIGD("geeindigd_op is not null");

    private final String condition;

    Toestand(String condition) {
      this.condition = condition;
    }
  }

  Listing rows() {
    Listing rows =
        new Listing()
            .where("student", student)
            .where("werkgever", werkgever)
            .where("soort", soort)
            .where("organisatie", organisatie);
    toestand.ifPresent(asked -> rows.only(asked.condition));
    return rows;
  }
}
