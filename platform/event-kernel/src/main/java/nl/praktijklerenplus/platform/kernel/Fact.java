package nl.praktijklerenplus.platform.kernel;

import java.time.LocalDate;

/** An event with the day on which it happened in the world. */
public record Fact<E>(E event, LocalDate datum) {}
