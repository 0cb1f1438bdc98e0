package nl.praktijklerenplus.intake.aanmelding;

import java.util.Arrays;
import java.util.Locale;

/** The fields of an aanmelding that can be wrong. What a sender made up is never repeated. */
public enum Aanmeldveld {
  CODE,
  ORGANISATIE,
  DOORVERWIJZER,
  DOELGROEP,
  DATUM,
  ONBEKEND_VELD;

  public static Aanmeldveld of(String naam) {
    return Arrays.stream(values())
        .filter(veld -> veld.name().toLowerCase(Locale.ROOT).equals(naam))
        .findFirst()
        .orElse(ONBEKEND_VELD);
  }
}
