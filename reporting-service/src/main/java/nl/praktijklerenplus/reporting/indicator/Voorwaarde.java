package nl.praktijklerenplus.reporting.indicator;

import java.util.function.Predicate;

/**
 * One thing that must be so for something to count.
 *
 * @param anders what is the case when it is not so: "de stage is onderbroken"
 */
record Voorwaarde<T>(String anders, Predicate<T> geldt) {}
