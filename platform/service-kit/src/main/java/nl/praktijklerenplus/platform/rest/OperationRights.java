package nl.praktijklerenplus.platform.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which role may do which operation of a service, commands and reads: its one table. What is not in
 * it is nobody's. The beheerder may give every command, for imports. Of whom a role may see, and
 * what, is the same everywhere: {@link Sight}.
 */
public final class OperationRights {

  /** For {@link #mayRead}: whoever has a valid token. */
  public static final Set<String> EVERYBODY = Set.copyOf(Roles.ALL);

  /**
   * @param roles who may give it
   * @param identity the component that is the new thing's identity, when the caller may leave it
   *     out
   * @param corrects whether who may give it may also correct what was recorded
   * @param replaces whether it puts something in the place of what somebody else may have written
   */
  public record Right(
      Set<String> roles, Optional<String> identity, boolean corrects, boolean replaces) {}

  private final Map<Class<?>, Right> commands = new LinkedHashMap<>();
  private final Map<String, Class<?>> recordedBy = new LinkedHashMap<>();
  private final Map<String, Set<String>> others = new LinkedHashMap<>();

  public OperationRights may(Class<?> command, String... roles) {
    commands.put(command, new Right(with(roles), Optional.empty(), true, false));
    return this;
  }

  /** A command that makes a new thing; without an identity of the caller's it gets one. */
  public OperationRights mayCreate(Class<?> command, String identity, String... roles) {
    commands.put(command, new Right(with(roles), Optional.of(identity), true, false));
    return this;
  }

  /** A command of these roles alone, also not of the projectleider. */
  public OperationRights mayOnly(Class<?> command, String... roles) {
    Set<String> all = new LinkedHashSet<>(Arrays.asList(roles));
    all.add(Roles.BEHEERDER);
    commands.put(command, new Right(Set.copyOf(all), Optional.empty(), false, false));
    return this;
  }

  /** Who may give the command that stands last may correct the events that it records. */
  public OperationRights corrects(Class<?>... events) {
    Class<?> command = List.copyOf(commands.keySet()).getLast();
    Arrays.stream(events).forEach(event -> recordedBy.put(event.getSimpleName(), command));
    return this;
  }

  /**
   * The command that stands last overwrites: who gives it by itself says which version they saw.
   */
  public OperationRights replaces() {
    Class<?> command = List.copyOf(commands.keySet()).getLast();
    Right right = commands.get(command);
    commands.put(command, new Right(right.roles(), right.identity(), right.corrects(), true));
    return this;
  }

  /**
   * An operation that is no command, of these roles alone.
   *
   * @param operation its operationId
   */
  public OperationRights mayRead(String operation, String... roles) {
    return mayRead(operation, Set.of(roles));
  }

  OperationRights mayRead(String operation, Set<String> roles) {
    if (others.put(operation, roles) != null) {
      throw new IllegalStateException(operation + " stands in the table twice");
    }
    return this;
  }

  private static Set<String> with(String... roles) {
    Set<String> all = new LinkedHashSet<>(Arrays.asList(roles));
    all.add(Roles.PROJECTLEIDER);
    all.add(Roles.BEHEERDER);
    return Set.copyOf(all);
  }

  /** Who may correct an event of this type; empty when no command of people's records it. */
  Optional<Set<String>> correctors(String event) {
    return Optional.ofNullable(recordedBy.get(event)).map(commands::get).map(Right::roles);
  }

  Map<Class<?>, Right> commands() {
    return commands;
  }

  Map<String, Set<String>> others() {
    return others;
  }
}
