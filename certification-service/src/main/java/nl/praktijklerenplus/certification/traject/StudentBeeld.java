package nl.praktijklerenplus.certification.traject;

import java.time.LocalDate;

/** A student as known here: intake owns the truth, and its news may still be on its way. */
public record StudentBeeld(String toestand, LocalDate laatsteWijziging) {

  private static final String ACTIEF = "ACTIEF";

  boolean actief() {
    return ACTIEF.equals(toestand);
  }
}
