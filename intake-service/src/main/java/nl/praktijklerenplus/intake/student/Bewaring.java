package nl.praktijklerenplus.intake.student;

/**
 * What the path does not tell and forgetting asks.
 *
 * @param opgeschort is the data kept although its term has ended
 */
public record Bewaring(boolean opgeschort) {}
