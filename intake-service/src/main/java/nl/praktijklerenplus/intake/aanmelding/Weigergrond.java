package nl.praktijklerenplus.intake.aanmelding;

/** Why an aanmelding is refused: the sender mends the message, or knows that nothing is needed. */
public enum Weigergrond {
  TE_GROOT,
  GEEN_GEBEURTENIS,
  ONLEESBAAR,
  ONGELDIG,
  ANDERE_ORGANISATIE,
  ONBEKENDE_ORGANISATIE,
  ONMOGELIJKE_DATUM,
  AL_BEKEND,
  NIET_TOEGESTAAN
}
