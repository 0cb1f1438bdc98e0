package nl.praktijklerenplus.reporting.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who reads a page.
 *
 * @param operations what they may do, by the table of rights
 * @param student who they are, when they are a student
 */
record Reader(Set<String> roles, Set<String> operations, Optional<String> student) {

  static Reader of(SecurityIdentity identity, Map<String, Set<String>> rights) {
    Set<String> operations = new TreeSet<>();
    rights.forEach(
        (operation, roles) -> {
          if (roles.stream().anyMatch(identity.getRoles()::contains)) {
            operations.add(operation);
          }
        });
    return new Reader(identity.getRoles(), operations, student(identity));
  }

  private static Optional<String> student(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.ofNullable(token.getClaim("student"))
        : Optional.empty();
  }

  boolean may(String operation) {
    return operations.contains(operation);
  }
}
