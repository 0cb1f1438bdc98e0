package nl.praktijklerenplus.intake.student.rest;

import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.intake.student.Noodreden;
import nl.praktijklerenplus.platform.store.Listing;

/** Which emergencies are asked. */
record NoodtoegangVraag(
    Optional<UUID> student,
    Optional<UUID> actor,
    Optional<String> organisatie,
    Optional<Noodreden> reden) {

  Listing rows() {
    return new Listing()
        .where("student", student)
        .where("actor", actor)
        .where("organisatie", organisatie)
        .where("reden", reden);
  }
}
