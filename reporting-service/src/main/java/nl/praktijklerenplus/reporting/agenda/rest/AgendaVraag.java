package nl.praktijklerenplus.reporting.agenda.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.reporting.agenda.Agendasoort;

/** Which part of the agenda is asked. */
record AgendaVraag(
    Optional<LocalDate> tot,
    Optional<Agendasoort> soort,
    Optional<String> organisatie,
    Optional<UUID> student,
    Optional<UUID> werkgever) {

  /** No line shows longer than this before its day, so later days need not be looked at. */
  private static final int SHOWN_AHEAD = 90;

  Listing rows(LocalDate today) {
    LocalDate last = tot.orElse(today);
    return new Listing()
        .with("vandaag", today)
        .upTo("vanaf", Optional.of(last))
        .upTo("datum", Optional.of(last.plusDays(SHOWN_AHEAD)))
        .where("soort", soort)
        .where("organisatie", organisatie)
        .where("student", student)
        .where("werkgever", werkgever);
  }
}
