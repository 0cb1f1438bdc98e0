package nl.praktijklerenplus.platform.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which role may give which command: one table a service. A command that is not in it is not a
 * command for people. The beheerder may give every one of them, for imports.
 */
public final class CommandRights {

  /**
   * @param roles who may give it
   * @param identity the component that is the new thing's identity, when the caller may leave it
   *     out
   * @param corrects whether who may give it may also correct what was recorded
   */
  public record Right(Set<String> roles, Optional<String> identity, boolean corrects) {}

  private final Map<Class<?>, Right> rights = new LinkedHashMap<>();

  public CommandRights may(Class<?> command, String... roles) {
    rights.put(command, new Right(with(roles), Optional.empty(), true));
    return this;
  }

  /** A command that makes a new thing; without an identity of the caller's it gets one. */
  public CommandRights mayCreate(Class<?> command, String identity, String... roles) {
    rights.put(command, new Right(with(roles), Optional.of(identity), true));
    return this;
  }

  /** A command of these roles alone, also not of the projectleider. */
  public CommandRights mayOnly(Class<?> command, String... roles) {
    Set<String> all = new LinkedHashSet<>(Arrays.asList(roles));
    all.add(Roles.BEHEERDER);
    rights.put(command, new Right(Set.copyOf(all), Optional.empty(), false));
    return this;
  }

  private static Set<String> with(String... roles) {
    Set<String> all = new LinkedHashSet<>(Arrays.asList(roles));
    all.add(Roles.PROJECTLEIDER);
    all.add(Roles.BEHEERDER);
    return Set.copyOf(all);
  }

  Map<Class<?>, Right> rights() {
    return rights;
  }
}
