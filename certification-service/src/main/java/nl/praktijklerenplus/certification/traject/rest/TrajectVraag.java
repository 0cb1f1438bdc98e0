package nl.praktijklerenplus.certification.traject.rest;

import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.certification.traject.RmtStatus;
import nl.praktijklerenplus.platform.store.Listing;

/** Which trajecten are asked. */
record TrajectVraag(
    Optional<UUID> student,
    Optional<String> kwalificatie,
    Optional<Toestand> toestand,
    Optional<RmtStatus> rmt) {

  /** The steps that a traject can be at. */
  enum Toestand {
    GESTART,
    INGEDIEND,
    AFGEWEZEN,
    AKKOORD,
    AANGEMELD,
    BEHAALD,
    UITGEREIKT,
    INGETROKKEN,
    GESTOPT
  }

  Listing rows() {
    return new Listing()
        .where("student", student)
        .where("kwalificatie", kwalificatie)
        .where("toestand", toestand)
        .where("rmt", rmt);
  }
}
