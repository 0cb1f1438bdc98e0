package nl.praktijklerenplus.intake.student;

/** Where, and in which richting, the student started. */
public record Instroom(String organisatie, String richting) {}
