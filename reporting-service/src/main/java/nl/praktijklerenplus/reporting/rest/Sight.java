package nl.praktijklerenplus.reporting.rest;

import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Roles;

/** Which roles see what of reporting. */
public final class Sight {

  /** Whose facts make a figure, by the identity of the person. */
  public static final String PERSONS = Roles.PROJECTLEIDER;

  /** Figures of any day, while they change. */
  public static final String LIVE = Roles.PROJECTLEIDER;

  /** Whoever may not gets what was published, with small numbers suppressed. */
  public static boolean seesPersons(Caller caller) {
    return caller.roles().contains(PERSONS);
  }

  public static boolean seesObservaties(Caller caller) {
    return seesPersons(caller) || caller.roles().contains(Roles.ONDERZOEKER);
  }

  private Sight() {}
}
