package nl.praktijklerenplus.lokaal.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The roles a token can carry. */
public enum Rol {
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
  PRIVACYFUNCTIONARIS;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Who works for one organisatie and sees only its people. */
  boolean isOfOrganisatie() {
    return this == BEGELEIDER || this == JOBCOACH;
  }

  public static Optional<Rol> of(String code) {
    return Arrays.stream(values()).filter(rol -> rol.code().equals(code)).findFirst();
  }

  public static String codes() {
    return Arrays.stream(values()).map(Rol::code).collect(Collectors.joining(", "));
  }
}
