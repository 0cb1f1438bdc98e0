package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;

/** What is so of a subject at the end of a day. */
record Peiling<S>(S dossier, LocalDate dag) {}
