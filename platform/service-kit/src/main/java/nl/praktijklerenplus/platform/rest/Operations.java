package nl.praktijklerenplus.platform.rest;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;

import static nl.praktijklerenplus.platform.rest.OperationRights.EVERYBODY;

/** Every operation of this service with the roles that may do it: its own and those of all. */
@ApplicationScoped
public class Operations {

  private final Map<String, Set<String>> roles = new TreeMap<>();
  private final Map<Method, Set<String>> ofMethods = new ConcurrentHashMap<>();

  Operations(OperationRights rights, CommandCatalogue catalogue) {
    rights
        .commands()
        .forEach((command, right) -> roles.put(command.getSimpleName(), right.roles()));
    roles.putAll(rights.others());
    roles.putAll(ofEveryService().others());
    roles.put(CommandCatalogue.CORRECTION, catalogue.correctors());
  }

  private static OperationRights ofEveryService() {
    return new OperationRights()
        .mayRead("commandos", EVERYBODY)
        // Each line of it is judged for itself.
        .mayRead("commandosGeven", EVERYBODY)
        .mayRead("commando", Roles.BEHEERDER)
        .mayRead("referentielijsten", EVERYBODY)
        .mayRead("referentielijst", EVERYBODY)
        .mayRead("ontvangenGebeurtenis", EVERYBODY)
        .mayRead("voortgang", Roles.BEHEERDER)
        .mayRead("geparkeerd", Roles.BEHEERDER)
        .mayRead("geparkeerdOpnieuw", Roles.BEHEERDER)
        .mayRead("toegangslog", Roles.PRIVACYFUNCTIONARIS)
        .mayRead("toegangslogControle", Roles.PRIVACYFUNCTIONARIS)
        .mayRead("inzage", Roles.STUDENT, Roles.PRIVACYFUNCTIONARIS)
        .mayRead("inzageTekst", Roles.STUDENT, Roles.PRIVACYFUNCTIONARIS)
        .mayRead("vergeten", Roles.STUDENT, Roles.PRIVACYFUNCTIONARIS)
        .mayRead("sleutels", Roles.BEHEERDER)
        .mayRead("sleutelsOmwikkelen", Roles.BEHEERDER);
  }

  /** By operationId, in order of it. */
  public Map<String, Set<String>> all() {
    return Collections.unmodifiableMap(roles);
  }

  /** The operationId of what was asked. */
  public static Optional<String> name(ResourceInfo asked) {
    return name(asked.getResourceMethod());
  }

  private static Optional<String> name(Method method) {
    return Optional.ofNullable(method.getAnnotation(Operation.class)).map(Operation::operationId);
  }

  /** What is not in the table is nobody's. */
  Set<String> roles(Method method) {
    return ofMethods.computeIfAbsent(method, one -> name(one).map(roles::get).orElseGet(Set::of));
  }
}
