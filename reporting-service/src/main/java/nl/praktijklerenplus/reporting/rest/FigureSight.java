package nl.praktijklerenplus.reporting.rest;

import java.util.Set;

import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Roles;

/**
 * What of the same answer is shown to whom; who may ask at all stands in {@link ReportingRights}.
 */
public final class FigureSight {

  /** Whoever may not gets what was published, with small numbers suppressed. */
  public static boolean seesPersons(Caller caller) {
    return seesPersons(caller.roles());
  }

  public static boolean seesPersons(Set<String> roles) {
    return roles.contains(Roles.PROJECTLEIDER);
  }

  public static boolean seesObservaties(Caller caller) {
    return seesPersons(caller) || caller.roles().contains(Roles.ONDERZOEKER);
  }

  private FigureSight() {}
}
