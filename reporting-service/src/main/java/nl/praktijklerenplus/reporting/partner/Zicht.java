package nl.praktijklerenplus.reporting.partner;

import java.util.Set;

/** Who of the organisations may follow an event. What is not named here, nobody may. */
public enum Zicht {
  IEDEREEN,
  WIE_DE_STUDENT_BEGELEIDT,
  WIE_HET_VROEG,
  NIEMAND;

  private static final Set<String> ZONDER_PERSOON =
      Set.of(
          "werkgevers", "leerwerkplekken", "voorlichtingsbijeenkomsten", "samenwerkingsafspraken");
  private static final Set<String> VAN_EEN_STUDENT =
      Set.of("studenten", "stages", "dienstverbanden", "trajecten");

  /** What somebody needs, as it was found in the intakegesprek, is for the team alone. */
  private static final Set<String> VAN_HET_TEAM = Set.of("IntakegesprekGevoerd");

  /**
   * @param soort the plural of what it is about
   * @param gebeurtenis its name, of a correction the name of what it corrects
   */
  public static Zicht op(String soort, String gebeurtenis) {
    if (VAN_HET_TEAM.contains(gebeurtenis)) {
      return NIEMAND;
    }
    if (ZONDER_PERSOON.contains(soort)) {
      return IEDEREEN;
    }
    if (VAN_EEN_STUDENT.contains(soort)) {
      return WIE_DE_STUDENT_BEGELEIDT;
    }
    return soort.equals("aanmeldingen") ? WIE_HET_VROEG : NIEMAND;
  }
}
