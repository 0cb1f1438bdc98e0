package nl.praktijklerenplus.reporting.agenda;

/** What can be due. */
public enum Agendasoort {
  /** Look again at a kandidaat who waits. */
  HERBEOORDELING,
  /** Ask who pauses whether they go on. */
  HERVATTING,
  /** Speak with who found work. */
  NAZORGCONTACT,
  /** Ask the RMT where its answer is. */
  RMT_AANVRAAG,
  /** Have the recognition of a leerbedrijf renewed. */
  LEERBEDRIJFERKENNING
}
