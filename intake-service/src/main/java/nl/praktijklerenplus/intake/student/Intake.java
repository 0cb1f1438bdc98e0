package nl.praktijklerenplus.intake.student;

import java.time.LocalDate;
import java.util.Optional;

/** What of an intakegesprek still matters later. */
public record Intake(Advies advies, Optional<LocalDate> herbeoordelenOp) {}
