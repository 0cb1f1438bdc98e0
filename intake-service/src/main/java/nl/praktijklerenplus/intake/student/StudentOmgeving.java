package nl.praktijklerenplus.intake.student;

import java.time.Instant;

/**
 * What the path does not tell, and forgetting and an emergency ask.
 *
 * @param opgeschort is the data kept although its term has ended
 * @param moment now: whatever is said to be known since when, access is given from here on
 */
public record StudentOmgeving(boolean opgeschort, Instant moment) {}
