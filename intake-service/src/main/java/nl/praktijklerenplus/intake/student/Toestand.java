package nl.praktijklerenplus.intake.student;

import java.util.Locale;

/** The code of a state, as lists and other services read it. */
public enum Toestand {
  KANDIDAAT,
  AFGESLOTEN,
  ACTIEF,
  GEPAUZEERD,
  UITGEVALLEN,
  AFGEROND;

  String woord() {
    return name().toLowerCase(Locale.ROOT);
  }
}
