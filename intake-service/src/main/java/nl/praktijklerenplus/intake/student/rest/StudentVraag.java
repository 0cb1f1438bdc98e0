package nl.praktijklerenplus.intake.student.rest;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.intake.student.Toestand;
import nl.praktijklerenplus.platform.store.Listing;

/** Which students are asked. */
record StudentVraag(
    Optional<Toestand> toestand,
    Optional<String> organisatie,
    Optional<String> richting,
    Optional<LocalDate> herbeoordelenOpTot,
    Optional<LocalDate> verwachteHervattingTot,
    Optional<String> zoek) {

  Listing rows() {
    return new Listing()
        .where("toestand", toestand)
        .where("organisatie", organisatie)
        .where("richting", richting)
        .upTo("herbeoordelen_op", herbeoordelenOpTot)
        .upTo("verwachte_hervatting", verwachteHervattingTot)
        .identityFrom("student", zoek);
  }
}
