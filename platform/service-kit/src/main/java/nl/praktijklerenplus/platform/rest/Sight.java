package nl.praktijklerenplus.platform.rest;

import java.util.Set;

import nl.praktijklerenplus.platform.store.Reach;

import static nl.praktijklerenplus.platform.rest.Roles.*;

/** Of whom a role sees what it may see: the same in every service and every operation. */
public enum Sight {
  PROGRAMMA("iedereen in het programma"),
  ORGANISATIE("mensen van de eigen organisatie, en wie daaraan ter inzage is gegeven"),
  WERKGEVER("stages bij de eigen werkgever"),
  ZICHZELF("alleen zichzelf"),
  VOORGELEGD("alleen trajecten die zijn voorgelegd"),
  GEEN("geen personen");

  private final String words;

  Sight(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }

  public static Sight of(String role) {
    return switch (role) {
      case BEGELEIDER, JOBCOACH -> ORGANISATIE;
      case LEERMEESTER, Roles.WERKGEVER -> WERKGEVER;
      case STUDENT -> ZICHZELF;
      case RMT, NOVA -> VOORGELEGD;
      case ASSISTENT_PRAKTIJKOPLEIDER,
          PRAKTIJKOPLEIDER,
          PROJECTLEIDER,
          BEHEERDER,
          PRIVACYFUNCTIONARIS ->
          PROGRAMMA;
      default -> GEEN;
    };
  }

  Reach reach(String role, Caller caller) {
    return switch (this) {
      case PROGRAMMA -> Reach.EVERYTHING;
      case ORGANISATIE -> Reach.of(caller.actor());
      case WERKGEVER -> caller.own("werkgever").map(Reach::ofWerkgever).orElse(Reach.NOTHING);
      case ZICHZELF -> caller.own("student").map(Reach::ofStudent).orElse(Reach.NOTHING);
      case VOORGELEGD -> Reach.before(Set.of(role));
      case GEEN -> Reach.NOTHING;
    };
  }
}
