package nl.praktijklerenplus.intake.aanmelding;

/** The states of an aanmelding: it has its answer or not yet. */
public sealed interface Aanmelding {

  record Onbeantwoord() implements Aanmelding {}

  record Beantwoord() implements Aanmelding {}
}
