package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;

/** By how much what was known of a cell changed on the day bekendOp; never by nothing. */
public record Delta(Cel cel, LocalDate bekendOp, int aantal) {}
