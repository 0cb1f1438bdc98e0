package nl.praktijklerenplus.placement.stage;

import java.time.LocalDate;

/** A student as known here: intake owns the truth, and its news may still be on its way. */
public record StudentBeeld(StudentToestand toestand, LocalDate laatsteWijziging) {}
