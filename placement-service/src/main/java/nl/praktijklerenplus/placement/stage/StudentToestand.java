package nl.praktijklerenplus.placement.stage;

/** De toestand van een student, zoals het laatste nieuws van de intake die hier bekend maakte. */
public enum StudentToestand {
  KANDIDAAT,
  AFGESLOTEN,
  ACTIEF,
  GEPAUZEERD,
  UITGEVALLEN,
  AFGEROND
}
