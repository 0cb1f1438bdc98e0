package nl.praktijklerenplus.reporting.indicator.rest;

import nl.praktijklerenplus.reporting.indicator.Waarde;

/** How an answer says that there is something which may not be seen. */
final class Suppressed {

  static final String FIELD = "onderdrukt";

  static final String RULE =
      "Cijfers over studenten zijn die van de publicatie van het kwartaal: zoals bekend op"
          + " 'bekendOp'; wat later bekend werd telt in een later kwartaal. Een aantal van 1 tot en"
          + " met 4 is onderdrukt, en ook elk aantal waarmee zo'n aantal is uit te rekenen.";

  private Suppressed() {}

  /** True, or null: then it is left out. */
  static Boolean flag(Waarde value) {
    return value instanceof Waarde.Onderdrukt ? Boolean.TRUE : null;
  }
}
