package nl.praktijklerenplus.intake.student;

import java.time.LocalDate;

/**
 * Whose student somebody is.
 *
 * @param vanaf the day on which that began
 */
public record Thuis(String organisatie, LocalDate vanaf) {

  /** What is told later of an earlier day changes nothing any more. */
  Thuis naar(String ander, LocalDate dag) {
    return dag.isBefore(vanaf) ? this : new Thuis(ander, dag);
  }
}
