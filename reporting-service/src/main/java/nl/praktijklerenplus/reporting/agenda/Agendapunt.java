package nl.praktijklerenplus.reporting.agenda;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that must be done.
 *
 * @param betreft what it is about: the student, the traject or the werkgever
 * @param datum the day by which it must be done
 * @param vanaf the first day on which it shows; for most the datum itself
 * @param vervaltOp the first day on which it need not be done any more
 */
public record Agendapunt(
    Agendasoort soort,
    UUID betreft,
    Optional<UUID> student,
    Optional<UUID> werkgever,
    Optional<String> werkgeverCode,
    Optional<String> organisatie,
    LocalDate datum,
    LocalDate vanaf,
    Optional<LocalDate> vervaltOp) {

  /** The same for the same thing to do, however often its day moves. */
  public UUID id() {
    return UUID.nameUUIDFromBytes((soort + "/" + betreft).getBytes(StandardCharsets.UTF_8));
  }
}
