package nl.praktijklerenplus.platform.rest;

import java.util.List;

/** The role codes of the tokens. */
public final class Roles {

  public static final String STUDENT = "student";
  public static final String BEGELEIDER = "begeleider";
  public static final String JOBCOACH = "jobcoach";
  public static final String ASSISTENT_PRAKTIJKOPLEIDER = "assistent-praktijkopleider";
  public static final String PRAKTIJKOPLEIDER = "praktijkopleider";
  public static final String LEERMEESTER = "leermeester";
  public static final String WERKGEVER = "werkgever";
  public static final String RMT = "rmt";
  public static final String NOVA = "nova";
  public static final String PROJECTLEIDER = "projectleider";
  public static final String ONDERZOEKER = "onderzoeker";
  public static final String FINANCIER = "financier";
  public static final String BEHEERDER = "beheerder";
  public static final String PRIVACYFUNCTIONARIS = "privacyfunctionaris";

  /** As the documents list them. */
  public static final List<String> ALL =
      List.of(
          STUDENT,
          BEGELEIDER,
          JOBCOACH,
          ASSISTENT_PRAKTIJKOPLEIDER,
          PRAKTIJKOPLEIDER,
          LEERMEESTER,
          WERKGEVER,
          RMT,
          NOVA,
          PROJECTLEIDER,
          ONDERZOEKER,
          FINANCIER,
          BEHEERDER,
          PRIVACYFUNCTIONARIS);

  private Roles() {}
}
