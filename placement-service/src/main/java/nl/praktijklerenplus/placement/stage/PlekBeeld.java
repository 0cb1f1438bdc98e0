package nl.praktijklerenplus.placement.stage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A leerwerkplek as a new stage finds it.
 *
 * @param bezet held by a stage that has not ended
 * @param laatsteWijziging the day it was offered, or withdrawn, or its last stage ended
 */
public record PlekBeeld(
    UUID werkgever,
    String werkgeverCode,
    boolean ingetrokken,
    boolean bezet,
    LocalDate laatsteWijziging) {}
