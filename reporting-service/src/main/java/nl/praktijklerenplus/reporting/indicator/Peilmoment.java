package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;

/** A day, and the day at the end of which it was known like this. */
public record Peilmoment(LocalDate peildatum, LocalDate bekendOp) {}
