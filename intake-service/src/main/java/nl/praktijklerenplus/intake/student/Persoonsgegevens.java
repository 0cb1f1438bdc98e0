package nl.praktijklerenplus.intake.student;

import java.time.LocalDate;
import java.util.Optional;

/** Who the student is. Only this service has it, sealed with the student's own key. */
public record Persoonsgegevens(
    String naam, LocalDate geboortedatum, Optional<String> email, Optional<String> telefoon) {

  /** Only the sealed wrapper is meant to be seen; this keeps a stray log line harmless as well. */
  @Override
  public String toString() {
    return "***";
  }
}
